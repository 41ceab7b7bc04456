-- Puts one value of a field in the place of another, if that is still there. Answers whether.
-- KEYS: a hash. ARGV: field, before ('' for nothing), after ('' for nothing).
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then
  return 0
end
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
end
return 1
