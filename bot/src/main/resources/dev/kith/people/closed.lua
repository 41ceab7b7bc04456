-- Marks somebody's address on a platform as closed, or takes the mark away if it is still the one that was seen; counts the
-- change.
-- KEYS: closed addresses, version. ARGV: person and platform, mark, 'close' or 'open'.
if ARGV[3] == 'close' then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
elseif redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  return 0
end
redis.call('INCR', KEYS[2])
return 1
