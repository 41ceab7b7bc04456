-- Moves an errand from due to the outbox and gives it its row.
-- KEYS: due, row, outbox, index of the campaign. ARGV: errand, due (ms), delivery id, workspace.
if redis.call('ZREM', KEYS[1], ARGV[1]) == 0 then
  return 0
end
local state = redis.call('HGET', KEYS[2], 'state')
if state and state ~= 'waiting' then
  return 0
end
if not state then
  redis.call('HSET', KEYS[2], 'errand', ARGV[1], 'state', 'waiting', 'due', ARGV[2])
  redis.call('ZADD', KEYS[4], ARGV[2], ARGV[3])
end
redis.call('XADD', KEYS[3], '*', 'errand', ARGV[1], 'workspace', ARGV[4],
  'due', redis.call('HGET', KEYS[2], 'due'), 'first', state and '0' or '1')
return 1
