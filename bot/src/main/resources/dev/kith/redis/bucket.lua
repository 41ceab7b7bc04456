-- A token bucket on Redis' own clock. Level may go below zero while a platform's pause lasts.
-- KEYS: bucket. ARGV: verb (take, within, back, pause), tokens per minute, burst, milliseconds.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local rate = ARGV[2] / 60000
local burst = tonumber(ARGV[3])
local kept = redis.call('HMGET', KEYS[1], 'level', 'at', 'paused')
local level = tonumber(kept[1]) or burst
local at = tonumber(kept[2]) or now
local paused = tonumber(kept[3]) or 0
level = math.min(burst, level + math.max(0, now - math.max(at, paused)) * rate)
if paused > now then
  level = math.min(level, 0)
end

local function keep()
  redis.call('HSET', KEYS[1], 'level', tostring(level), 'at', tostring(now), 'paused', tostring(paused))
  redis.call('PEXPIRE', KEYS[1], 3600000)
end

local function wait()
  return math.max(paused - now, 0) + math.ceil(math.max(0, 1 - level) / rate)
end

if ARGV[1] == 'within' then
  local free = tonumber(ARGV[4]) - math.max(paused - now, 0)
  if free <= 0 then
    return 0
  end
  return math.max(0, math.floor(math.min(burst, level + free * rate)))
elseif ARGV[1] == 'back' then
  level = math.min(burst, level + 1)
  keep()
  return 0
elseif ARGV[1] == 'pause' then
  paused = math.max(paused, now + tonumber(ARGV[4]))
  level = math.min(level, 0)
  keep()
  return 0
end
if paused > now or level < 1 then
  keep()
  return wait()
end
level = level - 1
keep()
return 0
