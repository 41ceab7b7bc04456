-- Leaves of a delivery, and of the reminder of it, the same whether it was answered or not. Whoever was asked counts as having given a
-- sign of life, and what counts its changes begins anew: else both would tell who did.
-- KEYS: row, what the recipient was sent recently, row of the reminder, reminders of the campaign, what the recipient was sent
--       lately, then where the reminder may wait. ARGV: id of the reminder, reminder as it waits, from where changes are counted.
redis.call('HDEL', KEYS[1], 'answerVersion')
redis.call('DEL', KEYS[3])
redis.call('ZREM', KEYS[4], ARGV[1])
redis.call('ZREM', KEYS[5], ARGV[1])
for i = 6, #KEYS do
  redis.call('ZREM', KEYS[i], ARGV[2])
end
if tonumber(redis.call('HGET', KEYS[1], 'attempt') or '0') == 0 then
  return 0
end
local last = string.match(redis.call('HGET', KEYS[2], 'sent') or '', '(%d+)$')
if last then
  redis.call('HSET', KEYS[2], 'heard', last, 'version', ARGV[3])
end
return 1
