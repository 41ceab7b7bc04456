-- Keeps a line of a conversation, once per id.
-- KEYS: lines, order, unread, the person's changes, the partition's changes. ARGV: id, line, '1' if it is unread.
if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then
  return 0
end
redis.call('RPUSH', KEYS[2], ARGV[1])
if ARGV[3] == '1' then
  redis.call('SADD', KEYS[3], ARGV[1])
end
redis.call('INCR', KEYS[4])
redis.call('INCR', KEYS[5])
return 1
