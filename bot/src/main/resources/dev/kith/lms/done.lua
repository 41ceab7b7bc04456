-- Notes what a learning system has, and acknowledges the facts; each is counted once however often it was forwarded. With them go facts
-- that mean nothing to it.
-- KEYS: fact log, counter, attempts, then for each fact the records of its person. ARGV: group, seconds that a record is remembered
--       after the last of its person, then for each fact: entry id, how many records, of how many things they are, then each thing with
--       the record that there is of it ('' for none any more); then the entry ids of those that mean nothing.
local at = 3
for i = 4, #KEYS do
  local entry, records, things = ARGV[at], ARGV[at + 1], tonumber(ARGV[at + 2])
  at = at + 3
  for _ = 1, things do
    if ARGV[at + 1] == '' then
      redis.call('HDEL', KEYS[i], ARGV[at])
    else
      redis.call('HSET', KEYS[i], ARGV[at], ARGV[at + 1])
    end
    at = at + 2
  end
  redis.call('EXPIRE', KEYS[i], ARGV[2])
  redis.call('HDEL', KEYS[3], entry)
  if redis.call('XACK', KEYS[1], ARGV[1], entry) == 1 then
    redis.call('INCRBY', KEYS[2], records)
  end
end
for i = at, #ARGV do
  redis.call('HDEL', KEYS[3], ARGV[i])
  redis.call('XACK', KEYS[1], ARGV[1], ARGV[i])
end
return 1
