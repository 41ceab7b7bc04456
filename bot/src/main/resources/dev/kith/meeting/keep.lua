-- Keeps a meeting as it is now, and tells what there is to tell of it, unless somebody was faster.
-- KEYS: meeting, facts. ARGV: the version it was read in ('0' for none), whose it is, since which day, the meeting, then type and
--       body of each fact.
local version = redis.call('HGET', KEYS[1], 'version') or '0'
if version ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'version', string.format('%d', tonumber(version) + 1), 'people', ARGV[2], 'since', ARGV[3],
  'value', ARGV[4])
for i = 5, #ARGV, 2 do
  redis.call('XADD', KEYS[2], '*', 'type', ARGV[i], 'body', ARGV[i + 1])
end
return 1
