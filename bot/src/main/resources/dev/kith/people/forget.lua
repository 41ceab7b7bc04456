-- Deletes somebody who left, unless they are here again.
-- KEYS: people, version, left, left since, languages, localities, own words. ARGV: id.
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then
  return 0
end
for i = 3, 7 do
  redis.call('HDEL', KEYS[i], ARGV[1])
end
redis.call('INCR', KEYS[2])
return 1
