-- Ends a courier's claim, unless the delivery has moved on without it. The outbox entry goes, unless it is in the hands
-- of another courier by now, who will need it.
-- KEYS: row, progress, outbox, due, facts.
-- ARGV: from, to, owner ('' where nothing was begun), reason, entry id, errand, due again (ms or ''),
--       sent at (ms or ''), message id, fact type ('' for none), fact body, seconds an ended row is kept.
local moved = 0
local state = redis.call('HGET', KEYS[1], 'state')
local owner = redis.call('HGET', KEYS[1], 'owner')
if state == ARGV[1] and (ARGV[3] == '' or owner == ARGV[3]) then
  moved = 1
  redis.call('HSET', KEYS[1], 'state', ARGV[2], 'reason', ARGV[4])
  redis.call('HDEL', KEYS[1], 'owner')
  -- The platform wants us to wait: it was not shown, and waiting never costs an attempt.
  if ARGV[1] == 'sending' and ARGV[2] == 'waiting' then
    redis.call('HINCRBY', KEYS[1], 'attempt', -1)
  end
  if ARGV[1] ~= ARGV[2] then
    redis.call('HINCRBY', KEYS[2], ARGV[1], -1)
    redis.call('HINCRBY', KEYS[2], ARGV[2], 1)
  end
  if ARGV[2] == 'unknown' and redis.call('HSETNX', KEYS[1], 'wasUnknown', '1') == 1 then
    redis.call('HINCRBY', KEYS[2], 'wasUnknown', 1)
  end
  if ARGV[8] ~= '' then
    redis.call('HSET', KEYS[1], 'sentAt', ARGV[8], 'message', ARGV[9])
  end
  if ARGV[7] ~= '' then
    redis.call('ZADD', KEYS[4], ARGV[7], ARGV[6])
  end
  if ARGV[10] ~= '' then
    redis.call('XADD', KEYS[5], '*', 'type', ARGV[10], 'body', ARGV[11])
  end
  if ARGV[2] ~= 'waiting' and ARGV[2] ~= 'held' and ARGV[2] ~= 'unknown' then
    redis.call('EXPIRE', KEYS[1], ARGV[12])
  end
end
local others = moved == 0 and (state == 'sending' or state == 'unknown')
if ARGV[5] ~= '' and not others then
  redis.call('XACK', KEYS[3], 'couriers', ARGV[5])
  redis.call('XDEL', KEYS[3], ARGV[5])
end
return moved
