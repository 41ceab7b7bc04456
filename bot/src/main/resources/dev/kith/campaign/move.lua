-- Moves a campaign from one state to another.
-- KEYS: campaign. ARGV: from, to.
if redis.call('HGET', KEYS[1], 'state') ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'state', ARGV[2])
return 1
