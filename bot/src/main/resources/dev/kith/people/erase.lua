-- Deletes somebody here, remembers under a hash that they were erased and on which day, and counts the change. A day that is
-- later already stays.
-- KEYS: people, version, left, left since, languages, localities, own words, erased. ARGV: id, hash, day.
for i = 1, 7 do
  if i ~= 2 then
    redis.call('HDEL', KEYS[i], ARGV[1])
  end
end
local mark = redis.call('HGET', KEYS[8], ARGV[2])
if not mark or string.sub(mark, 1, 10) <= ARGV[3] then
  redis.call('HSET', KEYS[8], ARGV[2], ARGV[3])
end
return redis.call('INCR', KEYS[2])
