-- Keeps how many are asked in a rolling round, once: afterwards it may be that nobody is there any more to be counted.
-- KEYS: its row. ARGV: how many, in each cell.
if redis.call('HSETNX', KEYS[1], 'counted', '1') == 0 then
  return 0
end
redis.call('HSET', KEYS[1], 'members', ARGV[1])
return 1
