-- Keeps how somebody learns in the place of what was read, unless somebody was faster, and tells what there is to tell of it.
-- KEYS: practice of the person, facts. ARGV: before ('' for nothing), after, fact type ('' for none), fact body.
local before = redis.call('GET', KEYS[1]) or ''
if before ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[2])
if ARGV[3] ~= '' then
  redis.call('XADD', KEYS[2], '*', 'type', ARGV[3], 'body', ARGV[4])
end
return 1
