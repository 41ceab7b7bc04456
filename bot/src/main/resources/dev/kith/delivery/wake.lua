-- Looks for the earliest errand of a lane again.
-- KEYS: soonest, due. ARGV: lane.
local head = redis.call('ZRANGE', KEYS[2], 0, 0, 'WITHSCORES')
if head[2] then
  redis.call('ZADD', KEYS[1], head[2], ARGV[1])
end
return head[2] and 1 or 0
