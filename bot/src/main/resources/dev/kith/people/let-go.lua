-- Moves persons to those who left, forgets what platforms said of them, and counts the change.
-- KEYS: people, left, version, localities. ARGV: ids.
for _, id in ipairs(ARGV) do
  local row = redis.call('HGET', KEYS[1], id)
  if row then
    redis.call('HSET', KEYS[2], id, row)
    redis.call('HDEL', KEYS[1], id)
    redis.call('HDEL', KEYS[4], id)
  end
end
return redis.call('INCR', KEYS[3])
