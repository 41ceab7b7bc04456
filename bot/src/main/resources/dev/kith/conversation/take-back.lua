-- Takes back a wish that was not told yet. KEYS: wishes of the round, what waits to be told. ARGV: voice, the word for what is not told
-- yet, the wish as it waits.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[3])
return 1
