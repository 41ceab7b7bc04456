-- Somebody says yes to a proposal; it is settled once whoever proposed it did, and somebody else.
-- KEYS: its row. ARGV: its id, what a field of a yes begins with, who it is, now.
if redis.call('HGET', KEYS[1], 'id') ~= ARGV[1] or redis.call('HEXISTS', KEYS[1], 'settled') == 1 then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[2] .. ARGV[3], ARGV[4])
local own, others = ARGV[2] .. redis.call('HGET', KEYS[1], 'by'), 0
for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
  if string.sub(field, 1, #ARGV[2]) == ARGV[2] and field ~= own then
    others = others + 1
  end
end
if others > 0 and redis.call('HEXISTS', KEYS[1], own) == 1 then
  redis.call('HSET', KEYS[1], 'settled', ARGV[4])
  return 1
end
return 0
