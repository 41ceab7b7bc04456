-- Keeps what somebody said in the place of what they said before.
-- KEYS: what all of the partition said. ARGV: under which hash, before ('' for nothing), after.
local before = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if before ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
