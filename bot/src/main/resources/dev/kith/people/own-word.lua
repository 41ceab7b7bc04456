-- Keeps what somebody says of themselves in the place of what they said before, and counts the change.
-- KEYS: own words, version. ARGV: id, before ('' for nothing), after ('' for nothing).
local before = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if before ~= ARGV[2] then
  return 0
end
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
end
redis.call('INCR', KEYS[2])
return 1
