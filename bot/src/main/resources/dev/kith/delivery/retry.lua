-- Plans a delivery again that its recipient did not get; one that they have is left alone.
-- KEYS: row, progress, due, soonest, workspaces. ARGV: state it must stand in, errand, due (ms), lane, workspace.
if redis.call('HGET', KEYS[1], 'state') ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'state', 'waiting', 'reason', '', 'attempt', 0, 'later', 0)
redis.call('PERSIST', KEYS[1])
redis.call('HINCRBY', KEYS[2], ARGV[1], -1)
redis.call('HINCRBY', KEYS[2], 'waiting', 1)
redis.call('ZADD', KEYS[3], ARGV[3], ARGV[2])
redis.call('ZADD', KEYS[4], 'LT', ARGV[3], ARGV[4])
redis.call('SADD', KEYS[5], ARGV[5])
return 1
