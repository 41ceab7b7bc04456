-- Puts a paused campaign's errand aside.
-- KEYS: due, parked. ARGV: errand, workspace.
local at = redis.call('ZSCORE', KEYS[1], ARGV[1])
if at then
  redis.call('ZREM', KEYS[1], ARGV[1])
  redis.call('ZADD', KEYS[2], at, ARGV[2] .. '\n' .. ARGV[1])
end
return at and 1 or 0
