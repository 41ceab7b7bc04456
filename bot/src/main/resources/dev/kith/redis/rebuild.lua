-- Writes a stream anew with what it holds: a deleted entry is only marked, and stays in memory, and in every file that is written
-- of it, until all that was appended around the same time is deleted too. Groups, and what is in whose hands, stay as they are.
-- KEYS: stream. Answers how many entries there are.
local function fields(list)
  local map = {}
  for i = 1, #list, 2 do
    map[list[i]] = list[i + 1]
  end
  return map
end

if redis.call('EXISTS', KEYS[1]) == 0 then
  return 0
end
local last = fields(redis.call('XINFO', 'STREAM', KEYS[1]))['last-generated-id']
local entries = redis.call('XRANGE', KEYS[1], '-', '+')
local groups = {}
for _, group in ipairs(redis.call('XINFO', 'GROUPS', KEYS[1])) do
  local info = fields(group)
  local pending = info['pending'] == 0 and {}
    or redis.call('XPENDING', KEYS[1], info['name'], '-', '+', info['pending'])
  groups[#groups + 1] = {info['name'], info['last-delivered-id'], pending}
end
redis.call('DEL', KEYS[1])
for _, entry in ipairs(entries) do
  redis.call('XADD', KEYS[1], entry[1], unpack(entry[2]))
end
for _, group in ipairs(groups) do
  redis.call('XGROUP', 'CREATE', KEYS[1], group[1], group[2], 'MKSTREAM')
  for _, one in ipairs(group[3]) do
    redis.call('XCLAIM', KEYS[1], group[1], one[2], 0, one[1], 'IDLE', one[3], 'RETRYCOUNT', one[4], 'FORCE', 'JUSTID')
  end
end
if #entries > 0 or #groups > 0 then
  redis.call('XSETID', KEYS[1], last)
end
return #entries
