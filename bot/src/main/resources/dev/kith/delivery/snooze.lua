-- What was sent and not answered waits once more, for its recipient wants it later. Nobody is to see when: it keeps its
-- due time in the eyes of others. It counted when it was sent first, and never again.
-- KEYS: row, progress, soonest, due, workspaces, what the person was sent recently.
-- ARGV: lane, workspace, errand, until (ms), reason.
if redis.call('HGET', KEYS[1], 'state') ~= 'sent'
    or (redis.call('HGET', KEYS[1], 'answerVersion') or '0') ~= '0'
    or redis.call('HEXISTS', KEYS[1], 'takenBack') == 1 then
  return 0
end
redis.call('HSET', KEYS[1], 'state', 'waiting', 'reason', ARGV[5], 'until', ARGV[4], 'attempt', 0, 'later', 0)
redis.call('HINCRBY', KEYS[1], 'postponed', 1)
redis.call('HDEL', KEYS[1], 'counted', 'sentAt', 'message')
redis.call('PERSIST', KEYS[1])
redis.call('HINCRBY', KEYS[2], 'sent', -1)
redis.call('HINCRBY', KEYS[2], 'waiting', 1)
redis.call('ZADD', KEYS[4], ARGV[4], ARGV[3])
redis.call('ZADD', KEYS[3], 'LT', ARGV[4], ARGV[1])
redis.call('SADD', KEYS[5], ARGV[2])
local last = string.match(redis.call('HGET', KEYS[6], 'sent') or '', '(%d+)$')
if last then
  redis.call('HSET', KEYS[6], 'heard', last)
  redis.call('HINCRBY', KEYS[6], 'version', 1)
end
return 1
