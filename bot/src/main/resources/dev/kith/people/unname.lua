-- Replaces a row that is still as it was read, and counts the change.
-- KEYS: rows, version. ARGV: id, before, after.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('INCR', KEYS[2])
return 1
