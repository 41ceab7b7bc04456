-- Drops what every group of the log has acknowledged. What is older than a group may lag, or more than the log may hold,
-- goes too; of that, what a group has not acknowledged is put among its dead letters first, from where it can be replayed.
-- KEYS: fact log, then the dead letters of each group. ARGV: milliseconds that an entry may be kept, most entries, most
--       dead letters of a group, most to move at once, then the name of each group in the order of the keys.
-- Answers how many were moved, and 1 where there is more to do.
if redis.call('EXISTS', KEYS[1]) == 0 or #KEYS == 1 then
  return {0, 0}
end

local function parts(id)
  local ms, seq = string.match(id, '(%d+)-(%d+)')
  return tonumber(ms), tonumber(seq)
end

local function before(a, b)
  local ams, aseq = parts(a)
  local bms, bseq = parts(b)
  return ams < bms or (ams == bms and aseq < bseq)
end

-- The first entry that may stay, by age and by number.
local time = redis.call('TIME')
local oldest = string.format('%.0f-0', time[1] * 1000 + math.floor(time[2] / 1000) - ARGV[1])
local surplus = redis.call('XLEN', KEYS[1]) - tonumber(ARGV[2])
local most = tonumber(ARGV[4])
if surplus > 0 then
  local first = redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', math.min(surplus, most) + 1)
  local id = first[#first][1]
  if before(oldest, id) then
    oldest = id
  end
end

local left = most
local function bury(dead, group, id, fields)
  fields[#fields + 1] = 'dead.reason'
  fields[#fields + 1] = 'not taken in time, and there was no more room to wait'
  fields[#fields + 1] = 'dead.group'
  fields[#fields + 1] = group
  redis.call('XADD', dead, 'MAXLEN', '~', ARGV[3], '*', unpack(fields))
  left = left - 1
end

local states = {}
for _, group in ipairs(redis.call('XINFO', 'GROUPS', KEYS[1])) do
  local info = {}
  for i = 1, #group, 2 do
    info[group[i]] = group[i + 1]
  end
  states[info['name']] = info['last-delivered-id']
end

local lowest = nil
for i = 2, #KEYS do
  local group = ARGV[i + 3]
  local delivered = states[group]
  if delivered then
    for _, pending in ipairs(redis.call('XPENDING', KEYS[1], group, '-', '(' .. oldest, left + 1)) do
      if left == 0 then
        return {most, 1}
      end
      local found = redis.call('XRANGE', KEYS[1], pending[1], pending[1])
      if found[1] then
        bury(KEYS[i], group, pending[1], found[1][2])
      end
      redis.call('XACK', KEYS[1], group, pending[1])
    end
    for _, unread in ipairs(redis.call('XRANGE', KEYS[1], '(' .. delivered, '(' .. oldest, 'COUNT', left + 1)) do
      if left == 0 then
        return {most, 1}
      end
      bury(KEYS[i], group, unread[1], unread[2])
      redis.call('XGROUP', 'SETID', KEYS[1], group, unread[1])
      delivered = unread[1]
    end
    local needed = delivered
    local waiting = redis.call('XPENDING', KEYS[1], group)
    if waiting[1] > 0 and before(waiting[2], needed) then
      needed = waiting[2]
    end
    if not lowest or before(needed, lowest) then
      lowest = needed
    end
  end
end
if lowest then
  redis.call('XTRIM', KEYS[1], 'MINID', before(lowest, oldest) and oldest or lowest)
end
return {most - left, surplus > most and 1 or 0}
