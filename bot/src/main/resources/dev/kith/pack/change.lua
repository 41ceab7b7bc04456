-- Fixes another pick in the place of one, unless somebody did so before.
-- KEYS: picks of the person. ARGV: turn, the pick as it is kept, the other.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
