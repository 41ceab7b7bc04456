-- Keeps all outcomes in the place of those that were read, unless somebody was faster.
-- KEYS: outcomes. ARGV: before ('' for nothing), after.
local before = redis.call('GET', KEYS[1]) or ''
if before ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[2])
return 1
