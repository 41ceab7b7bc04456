-- An address was made reachable, or could not be: then that is not tried again for a while.
-- KEYS: 1 waiting  2 in vain  ARGV: 1 address  2 for how long it is in vain, ms; 0: it is not  3 after how long it is tried again, ms; 0: it
-- was not even tried, and keeps a place before those who were not wished for urgently; -1: it is not
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
if tonumber(ARGV[3]) == 0 then
  redis.call('ZADD', KEYS[1], now - 86400000, ARGV[1])
elseif tonumber(ARGV[3]) > 0 then
  redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[1])
else
  redis.call('ZREM', KEYS[1], ARGV[1])
  if tonumber(ARGV[2]) > 0 then
    redis.call('ZADD', KEYS[2], now + ARGV[2], ARGV[1])
  end
end
return 1
