-- Nothing is unread any more.
-- KEYS: unread, the partition's changes.
if redis.call('DEL', KEYS[1]) == 1 then
  redis.call('INCR', KEYS[2])
  return 1
end
return 0
