-- Moves persons to those who left, and counts the change.
-- KEYS: people, left, version. ARGV: ids.
for _, id in ipairs(ARGV) do
  local row = redis.call('HGET', KEYS[1], id)
  if row then
    redis.call('HSET', KEYS[2], id, row)
    redis.call('HDEL', KEYS[1], id)
  end
end
return redis.call('INCR', KEYS[3])
