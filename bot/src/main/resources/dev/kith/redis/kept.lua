-- What had to be done after a partition changed hands is done; each change counts once, whoever looked after it.
-- KEYS: keeper. ARGV: the process that keeps it now, how many things were done.
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[1] then
  redis.call('HSET', KEYS[1], 'run', ARGV[1])
  redis.call('HINCRBY', KEYS[1], 'changes', 1)
end
return redis.call('HINCRBY', KEYS[1], 'mended', ARGV[2])
