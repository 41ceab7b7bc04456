-- Keeps what somebody said of how they take part in the place of what they said before. KEYS: theirs. ARGV: before ('' for nothing), after.
local before = redis.call('GET', KEYS[1]) or ''
if before ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[2])
return 1
