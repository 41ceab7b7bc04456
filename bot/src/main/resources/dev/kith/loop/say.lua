-- Keeps what was said of a round, once. KEYS: what was said of it, the rounds that wait for a word, what is still to be told, the rounds that were spoken of.
-- ARGV: the post's id, the post, the round, the post as it is to be told.
if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then
  return 0
end
redis.call('ZREM', KEYS[2], ARGV[3])
redis.call('SADD', KEYS[3], ARGV[4])
redis.call('SADD', KEYS[4], ARGV[3])
return 1
