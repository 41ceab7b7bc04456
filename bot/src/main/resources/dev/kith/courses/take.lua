-- Takes those whose turn it is, and sets when it comes again. KEYS: who is asked about when. ARGV: now, when again, how many at most.
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, person in ipairs(due) do
  redis.call('ZADD', KEYS[1], ARGV[2], person)
end
return due
