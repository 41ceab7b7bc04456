-- A round goes on, never back. KEYS: its row. ARGV: the state it comes to, then those in which it may be before.
local state = redis.call('HGET', KEYS[1], 'state')
for i = 2, #ARGV do
  if state == ARGV[i] then
    redis.call('HSET', KEYS[1], 'state', ARGV[1])
    return 1
  end
end
return 0
