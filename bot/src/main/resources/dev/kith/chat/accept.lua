-- Appends what a platform told us, once per event id.
-- KEYS: inbox, marker of the event. ARGV: sealed payload, seconds to remember the event, 1 where whoever appends it handles it.
if not redis.call('SET', KEYS[2], '1', 'NX', 'EX', ARGV[2]) then
  return nil
end
if ARGV[3] == '1' then
  return redis.call('XADD', KEYS[1], '*', 'sealed', ARGV[1], 'at-hand', '1')
end
return redis.call('XADD', KEYS[1], '*', 'sealed', ARGV[1])
