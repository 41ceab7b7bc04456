-- Moves errands of one lane from due to the outbox and gives each its row. A paused lane is left alone until it is
-- planned or resumed; what a cancelled campaign has waiting is dropped.
-- KEYS: soonest, due, outbox, index of the campaign, progress, terms, then the row of each errand.
-- ARGV: lane, campaign, reason for dropping, seconds an ended row is kept, then errand, due (ms) and delivery id of each.
-- Answers how many were moved.
local running = redis.call('HGET', KEYS[6], 'running')
if running == 'PAUSED' then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return 0
end
if redis.call('EXISTS', KEYS[3]) == 0 then
  redis.call('XGROUP', 'CREATE', KEYS[3], 'couriers', '0', 'MKSTREAM')
end
local moved = 0
for i = 7, #KEYS do
  local errand, at, id = ARGV[3 * i - 16], ARGV[3 * i - 15], ARGV[3 * i - 14]
  if redis.call('ZREM', KEYS[2], errand) == 1 then
    local state = redis.call('HGET', KEYS[i], 'state')
    if not state then
      redis.call('HSET', KEYS[i], 'campaign', ARGV[2], 'errand', errand, 'state', 'waiting', 'due', at)
      redis.call('ZADD', KEYS[4], at, id)
    end
    if not state or state == 'waiting' then
      moved = moved + 1
      if running == 'RUNNING' then
        redis.call('XADD', KEYS[3], '*', 'campaign', ARGV[2], 'errand', errand)
      else
        redis.call('HSET', KEYS[i], 'state', 'dropped', 'reason', ARGV[3])
        redis.call('EXPIRE', KEYS[i], ARGV[4])
        redis.call('HINCRBY', KEYS[5], 'waiting', -1)
        redis.call('HINCRBY', KEYS[5], 'dropped', 1)
      end
    end
  end
end
local head = redis.call('ZRANGE', KEYS[2], 0, 0, 'WITHSCORES')
if head[2] then
  redis.call('ZADD', KEYS[1], head[2], ARGV[1])
else
  redis.call('ZREM', KEYS[1], ARGV[1])
end
return moved
