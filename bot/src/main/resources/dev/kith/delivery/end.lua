-- Ends a courier's claim, unless the delivery has moved on without it. The outbox entry goes, unless it is in the hands
-- of another courier by now, who will need it.
-- KEYS: row, progress, outbox, due in the lane where it waits from now on, facts, soonest, what the person was sent recently, consent of the person,
--       what they were sent lately, workspaces, index of the campaign.
-- ARGV: from, to, owner ('' where nothing was begun), reason, entry id, errand, due again (ms or ''),
--       sent at (ms or ''), message id, fact type ('' for none), fact body, seconds an ended row is kept, lane,
--       field of the consent that remembers a notice once it was sent ('' for none), version of the notice,
--       the most that is kept of what a person was sent lately, delivery id, workspace of the lane,
--       1 where it is remembered lately, 1 where nothing is left of it once it ended.
local function forget(counted)
  local sent = {}
  for one in string.gmatch(redis.call('HGET', KEYS[7], 'sent') or '', '%d+') do
    if one ~= counted then
      sent[#sent + 1] = one
    end
  end
  redis.call('HSET', KEYS[7], 'sent', table.concat(sent, ' '))
  redis.call('HINCRBY', KEYS[7], 'version', 1)
  redis.call('HDEL', KEYS[1], 'counted')
end

local moved = 0
local state = redis.call('HGET', KEYS[1], 'state')
local owner = redis.call('HGET', KEYS[1], 'owner')
if state == ARGV[1] and (ARGV[3] == '' or owner == ARGV[3]) then
  moved = 1
  redis.call('HSET', KEYS[1], 'state', ARGV[2], 'reason', ARGV[4])
  redis.call('HDEL', KEYS[1], 'owner')
  -- It was not shown: a wait that the platform asks for never costs an attempt, and what was not shown counts for nothing.
  if ARGV[1] == 'sending' and ARGV[2] == 'waiting' then
    redis.call('HINCRBY', KEYS[1], 'attempt', -1)
    redis.call('HINCRBY', KEYS[1], 'later', 1)
  end
  if ARGV[2] ~= 'sent' and ARGV[2] ~= 'unknown' and not redis.call('HGET', KEYS[1], 'wasUnknown') then
    local counted = redis.call('HGET', KEYS[1], 'counted')
    if counted then
      forget(counted)
    end
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
    if ARGV[14] ~= '' then
      redis.call('HSET', KEYS[8], ARGV[14], ARGV[15] .. ' ' .. ARGV[8])
      redis.call('HINCRBY', KEYS[8], 'version', 1)
    end
  end
  if ARGV[7] ~= '' then
    redis.call('ZADD', KEYS[4], ARGV[7], ARGV[6])
    redis.call('ZADD', KEYS[6], 'LT', ARGV[7], ARGV[13])
    redis.call('SADD', KEYS[10], ARGV[18])
  end
  if ARGV[10] ~= '' then
    redis.call('XADD', KEYS[5], '*', 'type', ARGV[10], 'body', ARGV[11])
  end
  if ARGV[2] ~= 'waiting' and ARGV[2] ~= 'held' and ARGV[2] ~= 'unknown' then
    redis.call('EXPIRE', KEYS[1], ARGV[12])
  end
  local over = ARGV[7] == '' and ARGV[2] ~= 'waiting' and (ARGV[2] ~= 'unknown' or ARGV[1] == 'unknown')
  if ARGV[20] == '1' and over then
    redis.call('DEL', KEYS[1], KEYS[2])
    redis.call('ZREM', KEYS[11], ARGV[17])
  end
end
-- A card that was answered during the call was sent all the same. Notices and trials are no part of it.
if ARGV[8] ~= '' and ARGV[19] == '1' and (moved == 1 or state == 'answered') then
  redis.call('ZADD', KEYS[9], 'GT', ARGV[8], ARGV[17])
  redis.call('ZREMRANGEBYSCORE', KEYS[9], '-inf', string.format('(%.0f', ARGV[8] - ARGV[12] * 1000))
  redis.call('ZREMRANGEBYRANK', KEYS[9], 0, -ARGV[16] - 1)
  redis.call('EXPIRE', KEYS[9], ARGV[12])
end
local others = moved == 0 and (state == 'sending' or state == 'unknown')
if ARGV[5] ~= '' and not others then
  redis.call('XACK', KEYS[3], 'couriers', ARGV[5])
  redis.call('XDEL', KEYS[3], ARGV[5])
end
return moved
