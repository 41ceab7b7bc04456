-- Puts a user or a group in the place of what was read, if that is still there, and lets members join and leave. Answers whether.
-- KEYS: users or groups, members. ARGV: id, before ('' for nothing), after ('' for nothing), how many join, who joins, who leaves.
local before = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if before ~= ARGV[2] then
  return 0
end
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
end
local joining = tonumber(ARGV[4])
for i = 5, #ARGV do
  redis.call(i < 5 + joining and 'SADD' or 'SREM', KEYS[2], ARGV[i])
end
if ARGV[3] == '' then
  redis.call('DEL', KEYS[2])
end
return 1
