-- A silent courier's attempt becomes another's; the former owner can no longer end it. One whose courier began it, or said
-- that it is under way, within the lease is left alone: it is looked at again when its own lease is over.
-- KEYS: row, outbox. ARGV: owner, lease (ms), entry id.
if redis.call('HGET', KEYS[1], 'state') ~= 'sending' then
  return 0
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local silent = math.max(0, now - (tonumber(redis.call('HGET', KEYS[1], 'since')) or 0))
if silent < tonumber(ARGV[2]) then
  redis.call('XCLAIM', KEYS[2], 'couriers', 'courier', '0', ARGV[3], 'IDLE', string.format('%.0f', silent), 'JUSTID')
  return 0
end
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'since', string.format('%.0f', now))
return 1
