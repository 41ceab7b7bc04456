-- Whether the replicas that have a write are all that there are: fewer than there should be, but for so long that no other
-- server can have taken the place of this one meanwhile.
-- KEYS: keeper. ARGV: how many have it, how long fewer must have been there (ms).
local kept = redis.call('HMGET', KEYS[1], 'short', 'replicas')
if not kept[1] or tonumber(ARGV[1]) < tonumber(kept[2] or '0') then
  return 0
end
local time = redis.call('TIME')
return time[1] * 1000 + math.floor(time[2] / 1000) - kept[1] >= tonumber(ARGV[2]) and 1 or 0
