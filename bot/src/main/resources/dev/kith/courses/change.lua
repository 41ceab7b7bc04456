-- Keeps how far somebody is with a course, unless another did so since it was read, and tells the fact where there is one.
-- KEYS: courses of the person, fact log. ARGV: course, how far as it was read (empty: nothing), how far they are, seconds that it is
--       remembered, then type and body of the fact.
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[4])
if ARGV[5] then
  redis.call('XADD', KEYS[2], '*', 'type', ARGV[5], 'body', ARGV[6])
end
return 1
