-- Keeps what somebody decided; the version tells a sender that asked before that it has to ask again.
-- KEYS: consent of the person. ARGV: field, value ('' takes it back), the event that it comes of where it counts once ('').
if ARGV[3] ~= '' then
  if redis.call('HGET', KEYS[1], 'event') == ARGV[3] then
    return 0
  end
  redis.call('HSET', KEYS[1], 'event', ARGV[3])
end
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
return redis.call('HINCRBY', KEYS[1], 'version', 1)
