-- Puts one parked errand back among the due.
-- KEYS: due, parked. ARGV: errand, workspace.
local member = ARGV[2] .. '\n' .. ARGV[1]
local at = redis.call('ZSCORE', KEYS[2], member)
if at then
  redis.call('ZREM', KEYS[2], member)
  redis.call('ZADD', KEYS[1], 'NX', at, ARGV[1])
end
return at and 1 or 0
