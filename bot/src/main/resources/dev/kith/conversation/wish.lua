-- Keeps a wish, once. KEYS: wishes of the round, what waits to be told. ARGV: voice, the word for what is not told yet, the wish as it
-- waits, from when on it is told (ms).
if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 1 then
  redis.call('ZADD', KEYS[2], ARGV[4], ARGV[3])
end
