-- Plans an errand once: not where it waits already, nor where its row says that it went on.
-- KEYS: due, row, progress, workspaces, parked. ARGV: errand, due (ms), workspace.
if redis.call('EXISTS', KEYS[2]) == 1 or redis.call('ZSCORE', KEYS[5], ARGV[3] .. '\n' .. ARGV[1]) then
  return 0
end
if redis.call('ZADD', KEYS[1], 'NX', ARGV[2], ARGV[1]) == 0 then
  return 0
end
redis.call('SADD', KEYS[4], ARGV[3])
redis.call('HINCRBY', KEYS[3], 'waiting', 1)
return 1
