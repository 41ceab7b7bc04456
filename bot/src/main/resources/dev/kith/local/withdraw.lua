-- Takes a message back. Its id stays, empty, so that a late repetition of the posting does not bring it again.
-- KEYS: lines, what is shown now, order, unread, the person's changes, the partition's changes. ARGV: id.
local line = redis.call('HGET', KEYS[1], ARGV[1])
if not line then
  return 0
end
if line ~= '' then
  redis.call('HSET', KEYS[1], ARGV[1], '')
  redis.call('HDEL', KEYS[2], ARGV[1])
  redis.call('LREM', KEYS[3], 1, ARGV[1])
  redis.call('SREM', KEYS[4], ARGV[1])
  redis.call('INCR', KEYS[5])
  redis.call('INCR', KEYS[6])
end
return 1
