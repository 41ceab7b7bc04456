-- Writes persons, new or known or come back, and counts the change.
-- KEYS: people, left, version. ARGV: id, JSON, id, JSON, …
for i = 1, #ARGV, 2 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
  redis.call('HDEL', KEYS[2], ARGV[i])
end
return redis.call('INCR', KEYS[3])
