-- Notes what a learning system has, and acknowledges the facts; each is counted once however often it was forwarded. With them go facts
-- that mean nothing to it.
-- KEYS: fact log, counter, attempts, then for each fact the records of its person. ARGV: group, seconds that a record is remembered
--       after the last of its person, then for each fact: entry id, delivery, record, how many records; then the entry ids of those
--       that mean nothing.
local at = 3
for i = 4, #KEYS do
  redis.call('HSET', KEYS[i], ARGV[at + 1], ARGV[at + 2])
  redis.call('EXPIRE', KEYS[i], ARGV[2])
  redis.call('HDEL', KEYS[3], ARGV[at])
  if redis.call('XACK', KEYS[1], ARGV[1], ARGV[at]) == 1 then
    redis.call('INCRBY', KEYS[2], ARGV[at + 3])
  end
  at = at + 4
end
for i = at, #ARGV do
  redis.call('HDEL', KEYS[3], ARGV[i])
  redis.call('XACK', KEYS[1], ARGV[1], ARGV[i])
end
return 1
