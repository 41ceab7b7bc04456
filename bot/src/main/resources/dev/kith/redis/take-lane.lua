-- Takes the lane of one stream for a reader, and hands it what it has to do, oldest first: what was read before and not finished, then
-- what nobody read. Whoever has the lane has everything that the group holds there.
-- KEYS: stream, lane. ARGV: group, reader, milliseconds that the lane is the reader's, most entries.
-- Answers the entries; none where somebody else has the lane, or there is nothing to do, and then the lane is nobody's.
local holder = redis.call('GET', KEYS[2])
if holder and holder ~= ARGV[2] then
  return {}
end
local most = tonumber(ARGV[4])
local entries = {}
local ids = {}
for _, pending in ipairs(redis.call('XPENDING', KEYS[1], ARGV[1], '-', '+', most)) do
  ids[#ids + 1] = pending[1]
end
if #ids > 0 then
  local here = {}
  for _, entry in ipairs(redis.call('XCLAIM', KEYS[1], ARGV[1], 'reader', 0, unpack(ids))) do
    if entry and entry[2] then
      entries[#entries + 1] = entry
      here[entry[1]] = true
    end
  end
  -- An entry that was deleted meanwhile is never handed out again.
  for _, id in ipairs(ids) do
    if not here[id] then
      redis.call('XACK', KEYS[1], ARGV[1], id)
    end
  end
end
if #entries < most then
  local read = redis.call('XREADGROUP', 'GROUP', ARGV[1], 'reader', 'COUNT', most - #entries, 'STREAMS', KEYS[1], '>')
  if read then
    for _, entry in ipairs(read[1][2]) do
      entries[#entries + 1] = entry
    end
  end
end
if #entries > 0 then
  redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])
elseif holder then
  redis.call('DEL', KEYS[2])
end
return entries
