-- Keeps a proposal, unless it is the same or one is settled. KEYS: its row. ARGV: fields and values, the id first.
if redis.call('HEXISTS', KEYS[1], 'settled') == 1 or redis.call('HGET', KEYS[1], 'id') == ARGV[2] then
  return 0
end
redis.call('DEL', KEYS[1])
for i = 1, #ARGV, 2 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
end
return 1
