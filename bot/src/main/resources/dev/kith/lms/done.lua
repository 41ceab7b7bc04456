-- Notes what a learning system has, and acknowledges the fact; counted once however often it was forwarded.
-- KEYS: fact log, records of the person, counter. ARGV: group, entry id, delivery, record, how many records, seconds that this is
--       remembered after the last of them.
redis.call('HSET', KEYS[2], ARGV[3], ARGV[4])
redis.call('EXPIRE', KEYS[2], ARGV[6])
if redis.call('XACK', KEYS[1], ARGV[1], ARGV[2]) == 1 then
  redis.call('INCRBY', KEYS[3], ARGV[5])
end
return 1
