-- One card was amended, or cannot be.
-- KEYS: row, cards of the amendment that are left, the amendment's counts. ARGV: delivery id, count to raise, reason for the row where its card was taken back ('' leaves it).
if redis.call('ZREM', KEYS[2], ARGV[1]) == 0 then
  return 0
end
redis.call('HINCRBY', KEYS[3], ARGV[2], 1)
if ARGV[3] ~= '' and redis.call('EXISTS', KEYS[1]) == 1 then
  redis.call('HSET', KEYS[1], 'reason', ARGV[3], 'takenBack', '1')
end
return 1
