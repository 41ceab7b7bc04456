-- Drops what every group of the log has acknowledged, and what is older than any group may lag.
-- KEYS: fact log. ARGV: milliseconds that an entry may be kept.
if redis.call('EXISTS', KEYS[1]) == 0 then
  return 0
end
local groups = redis.call('XINFO', 'GROUPS', KEYS[1])
if #groups == 0 then
  return 0
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

local lowest = nil
for _, group in ipairs(groups) do
  local info = {}
  for i = 1, #group, 2 do
    info[group[i]] = group[i + 1]
  end
  local needed = info['last-delivered-id']
  local pending = redis.call('XPENDING', KEYS[1], info['name'])
  if pending[1] > 0 and before(pending[2], needed) then
    needed = pending[2]
  end
  if not lowest or before(needed, lowest) then
    lowest = needed
  end
end
local time = redis.call('TIME')
local oldest = string.format('%.0f-0', time[1] * 1000 + math.floor(time[2] / 1000) - ARGV[1])
if before(lowest, oldest) then
  lowest = oldest
end
return redis.call('XTRIM', KEYS[1], 'MINID', lowest)
