-- Counts somebody's word on a nudge; the same once more changes nothing.
-- KEYS: counts of the nudge, what was heard already. ARGV: count, hash of the delivery, seconds to remember it.
if redis.call('SADD', KEYS[2], ARGV[2]) == 0 then
  return 0
end
redis.call('EXPIRE', KEYS[2], ARGV[3])
redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
return 1
