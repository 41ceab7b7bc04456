-- Takes up addresses that are to be made reachable; whoever does not finish within the lease has them taken up by another.
-- KEYS: 1 waiting  ARGV: 1 how many  2 lease, ms
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local taken = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'LIMIT', 0, ARGV[1])
for _, address in ipairs(taken) do
  redis.call('ZADD', KEYS[1], now + ARGV[2], address)
end
return taken
