-- A limit on Redis' own clock: the generic cell rate algorithm (ITU-T I.371), which hands out instants instead of tokens,
-- so that what is granted is spread evenly. A platform that throttles slows it down; it climbs back, soon to just below
-- where it was throttled, and beyond that only a quarter of an hour later.
-- KEYS: bucket. ARGV: verb (reserve, foresee, throttled), tokens per minute, burst, milliseconds, how many.
-- Times are milliseconds. tat: when the next token would be due if none came early; share: part of the limit in use.
local DOWN, LEAST, UP_A_SECOND, BELOW, SHY = 0.8, 0.1, 0.01, 0.95, 900000

local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local kept = redis.call('HMGET', KEYS[1], 'tat', 'paused', 'share', 'at', 'ceiling', 'throttled', 'slowed')
local tat = tonumber(kept[1]) or 0
local paused = tonumber(kept[2]) or 0
local share = tonumber(kept[3]) or 1
local at = tonumber(kept[4]) or now
local ceiling = tonumber(kept[5]) or 1
local throttled = tonumber(kept[6]) or 0
local slowed = tonumber(kept[7]) or 0

local top = (now - throttled < SHY) and math.max(LEAST, ceiling * BELOW) or 1
share = math.min(math.max(share, math.min(share + (now - at) / 1000 * UP_A_SECOND, top)), 1)

local interval = 60000 / (ARGV[2] * share)
local ahead = (tonumber(ARGV[3]) - 1) * interval
local first = math.max(now, paused)

local function keep()
  redis.call('HSET', KEYS[1], 'tat', string.format('%.3f', tat), 'paused', string.format('%.0f', paused),
    'share', tostring(share), 'at', string.format('%.0f', now), 'ceiling', tostring(ceiling),
    'throttled', string.format('%.0f', throttled), 'slowed', string.format('%.0f', slowed))
  redis.call('PEXPIRE', KEYS[1], 3600000)
end

if ARGV[1] == 'foresee' then
  local last = now + tonumber(ARGV[4])
  if first > last then
    return 0
  end
  return math.max(0, math.floor((last + ahead - math.max(tat, first)) / interval) + 1)
elseif ARGV[1] == 'throttled' then
  paused = math.max(paused, now + tonumber(ARGV[4]))
  -- Calls that were under way together are told so together: that is one throttling.
  if now - slowed > 1000 then
    ceiling = share
    share = math.max(LEAST, share * DOWN)
    slowed = now
  end
  throttled = now
  keep()
  return math.floor(share * 1000)
end

local last = now + tonumber(ARGV[4])
local granted = {}
for _ = 1, tonumber(ARGV[5]) do
  local start = math.max(first, tat - ahead)
  if start > last then
    break
  end
  granted[#granted + 1] = math.ceil(start - now)
  tat = math.max(tat, start) + interval
end
if #granted > 0 then
  keep()
end
return granted
