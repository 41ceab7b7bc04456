-- Takes the lane of one stream for a reader, and hands it what it has to do, oldest first: what was read before and not finished, then
-- what nobody read. Whoever has the lane has everything that the group holds there. What waits for a time of its own is left out.
-- KEYS: stream, lane, what waits (by entry id: how often it failed, when it may go, and anything else, by colons). ARGV: group, reader,
--       milliseconds that the lane is the reader's, most entries, now in milliseconds (machine time).
-- Answers the entries; none where somebody else has the lane, or there is nothing to do, and then the lane is nobody's.
local holder = redis.call('GET', KEYS[2])
if holder and holder ~= ARGV[2] then
  return {}
end
local most = tonumber(ARGV[4])
local now = tonumber(ARGV[5])
local waits = {}
local kept = redis.call('HGETALL', KEYS[3])
for i = 1, #kept, 2 do
  waits[kept[i]] = tonumber(string.match(kept[i + 1], '^%d+:(%d+)')) > now
end

local entries = {}
local from = '-'
repeat
  local page = redis.call('XPENDING', KEYS[1], ARGV[1], from, '+', 500)
  for _, pending in ipairs(page) do
    if not waits[pending[1]] and #entries < most then
      local found = redis.call('XRANGE', KEYS[1], pending[1], pending[1])
      if found[1] then
        entries[#entries + 1] = found[1]
      else
        -- An entry that was deleted meanwhile is never handed out again.
        redis.call('XACK', KEYS[1], ARGV[1], pending[1])
        redis.call('HDEL', KEYS[3], pending[1])
      end
    end
    from = '(' .. pending[1]
  end
until #page < 500 or #entries >= most
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
