-- Somebody who was erased may come again, as somebody new.
-- KEYS: erased. ARGV: hash, what stands behind the day of whoever may.
local mark = redis.call('HGET', KEYS[1], ARGV[1])
if not mark then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], string.sub(mark, 1, 10) .. ARGV[2])
return 1
