-- Takes in hand what is due, so that nobody else does. KEYS: what waits. ARGV: what is taken, now (ms), until when it is in hand (ms).
local at = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not at or tonumber(at) > tonumber(ARGV[2]) then
  return 0
end
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
return 1
