-- Replaces an undertaking that is still as it was read, or takes it away.
-- KEYS: undertakings. ARGV: hash, before, after ('' takes it away).
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
end
return 1
