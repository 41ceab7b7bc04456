-- Writes down what a release shows, unless another was written since what it was held against was read.
-- KEYS: the version, the release, then for each question which releases showed it.
-- Answers 2 where it stands there now, 1 where it stood there before, 0 where another was.
-- ARGV: the version that was read, the release's id, what it shows, sealed.
if redis.call('EXISTS', KEYS[2]) == 1 then
  return 1
end
if tonumber(redis.call('GET', KEYS[1]) or '0') ~= tonumber(ARGV[1]) then
  return 0
end
local number = redis.call('INCR', KEYS[1])
redis.call('SET', KEYS[2], ARGV[3])
for i = 3, #KEYS do
  redis.call('SADD', KEYS[i], number .. ' ' .. ARGV[2])
end
return 2
