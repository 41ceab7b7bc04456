-- Keeps the reply to a comment, once. KEYS: replies of the round, what waits to be passed on, the rounds with replies.
-- ARGV: comment, reply, the reply as it waits, from when on it is passed on (ms), round.
if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then
  return 0
end
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[3])
redis.call('SADD', KEYS[3], ARGV[5])
return 1
