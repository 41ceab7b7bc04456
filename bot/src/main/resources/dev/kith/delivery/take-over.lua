-- A silent courier's attempt becomes another's; the former owner can no longer end it.
-- KEYS: row. ARGV: owner.
if redis.call('HGET', KEYS[1], 'state') ~= 'sending' then
  return 0
end
redis.call('HSET', KEYS[1], 'owner', ARGV[1])
return 1
