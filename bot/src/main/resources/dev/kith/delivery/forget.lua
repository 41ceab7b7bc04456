-- Deletes a delivery wherever it stands. What had not ended counts no more; the count of what did stays.
-- KEYS: row, progress, index of the campaign, cards of an amendment that are left, where it waits. ARGV: delivery id, errand
--       that waits there ('' for none).
local state = redis.call('HGET', KEYS[1], 'state')
if ARGV[2] ~= '' and redis.call('ZREM', KEYS[5], ARGV[2]) == 1 and not state then
  state = 'waiting'
end
if state == 'waiting' or state == 'sending' or state == 'held' or state == 'unknown' then
  redis.call('HINCRBY', KEYS[2], state, -1)
end
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[3], ARGV[1])
redis.call('ZREM', KEYS[4], ARGV[1])
return 1
