-- Keeps how somebody stands with the certificate of a campaign in the place of what was read, unless somebody was faster, and tells
-- what there is to tell of it. KEYS: courses of the person, facts. ARGV: campaign, before ('' for nothing), after, fact type ('' for
-- none), fact body.
local before = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if before ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
if ARGV[4] ~= '' then
  redis.call('XADD', KEYS[2], '*', 'type', ARGV[4], 'body', ARGV[5])
end
return 1
