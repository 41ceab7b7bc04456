-- What had to be done after a partition changed hands is done.
-- KEYS: keeper. ARGV: the process that keeps it now, how many things were done.
redis.call('HSET', KEYS[1], 'run', ARGV[1])
redis.call('HINCRBY', KEYS[1], 'changes', 1)
return redis.call('HINCRBY', KEYS[1], 'mended', ARGV[2])
