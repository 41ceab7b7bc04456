-- Shows something else in the place of a message; what was posted at first stays beside it.
-- KEYS: lines, what is shown now, the person's changes, the partition's changes. ARGV: id, message.
local line = redis.call('HGET', KEYS[1], ARGV[1])
if not line or line == '' then
  return 0
end
if redis.call('HGET', KEYS[2], ARGV[1]) ~= ARGV[2] then
  redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
  redis.call('INCR', KEYS[3])
  redis.call('INCR', KEYS[4])
end
return 1
