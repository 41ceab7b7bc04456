-- Takes a waiting delivery into a courier's hands, durably, before the call is made.
-- KEYS: row, progress. ARGV: owner.
if redis.call('HGET', KEYS[1], 'state') ~= 'waiting' then
  return 0
end
local time = redis.call('TIME')
redis.call('HSET', KEYS[1], 'state', 'sending', 'owner', ARGV[1],
  'since', string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)))
redis.call('HINCRBY', KEYS[2], 'waiting', -1)
redis.call('HINCRBY', KEYS[2], 'sending', 1)
return redis.call('HINCRBY', KEYS[1], 'attempt', 1)
