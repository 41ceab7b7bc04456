-- Replaces what a source said of somebody where it is still as it was read. KEYS: theirs. ARGV: source, before, after.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
