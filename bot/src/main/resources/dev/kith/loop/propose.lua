-- Keeps a proposal, unless it is the same or one is settled. KEYS: its row, the rounds that were spoken of.
-- ARGV: the round, then fields and values, the id first.
if redis.call('HEXISTS', KEYS[1], 'settled') == 1 or redis.call('HGET', KEYS[1], 'id') == ARGV[3] then
  return 0
end
redis.call('DEL', KEYS[1])
for i = 2, #ARGV, 2 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
end
redis.call('SADD', KEYS[2], ARGV[1])
return 1
