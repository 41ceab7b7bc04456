-- Keeps somebody's enrolment, unless it is another by now than the one that was read.
-- KEYS: their enrolments, who walks in this campaign.
-- ARGV: campaign and run, the former ('' for none), the new one, person.
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('SADD', KEYS[2], ARGV[4])
return 1
