-- A sign of life, without its instant: of all that was sent so far, nothing counts as unanswered.
-- KEYS: what the person was sent recently.
local last = string.match(redis.call('HGET', KEYS[1], 'sent') or '', '(%d+)$')
if not last or redis.call('HGET', KEYS[1], 'heard') == last then
  return 0
end
redis.call('HSET', KEYS[1], 'heard', last)
return redis.call('HINCRBY', KEYS[1], 'version', 1)
