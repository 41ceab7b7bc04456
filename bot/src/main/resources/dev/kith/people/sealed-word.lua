-- Keeps what somebody told in the place of what they told before. KEYS: theirs. ARGV: before ('' for nothing), after ('' for nothing).
local before = redis.call('GET', KEYS[1]) or ''
if before ~= ARGV[1] then
  return 0
end
if ARGV[2] == '' then
  redis.call('DEL', KEYS[1])
else
  redis.call('SET', KEYS[1], ARGV[2])
end
return 1
