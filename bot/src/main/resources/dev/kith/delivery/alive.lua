-- A node is there. Where none was for a while, that was an outage.
-- KEYS: when a node was last there (machine time, ms), outages. ARGV: business time (ms), shortest outage (ms), days kept.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local gap = now - (tonumber(redis.call('GET', KEYS[1])) or now)
redis.call('SET', KEYS[1], string.format('%.0f', now))
if gap >= tonumber(ARGV[2]) then
  -- Business time stood still together with the nodes: the time machine is one of them.
  redis.call('ZADD', KEYS[2], ARGV[1], string.format('%.0f', ARGV[1] - gap))
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', '(' .. string.format('%.0f', ARGV[1] - ARGV[3] * 86400000))
return redis.call('ZRANGE', KEYS[2], 0, -1, 'WITHSCORES')
