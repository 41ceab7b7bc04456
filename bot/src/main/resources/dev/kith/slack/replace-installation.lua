-- KEYS[1] the installations
-- ARGV[1] which, ARGV[2] what stood there when it was read, ARGV[3] what is to stand there (empty: nothing)
-- Answers 1 where it was still the same.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
end
return 1
