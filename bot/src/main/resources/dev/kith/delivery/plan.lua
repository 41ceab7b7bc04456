-- Plans errands of one lane: not what has a row and so went on already; what still waits is moved where its time is another.
-- KEYS: soonest, due, progress, workspaces, then the row of each errand.
-- ARGV: lane, workspace, then errand and due (ms) of each. Answers how many are new.
local new, lowest = 0, nil
for i = 5, #KEYS do
  local errand, at = ARGV[2 * i - 7], tonumber(ARGV[2 * i - 6])
  if redis.call('EXISTS', KEYS[i]) == 0 then
    new = new + (redis.call('ZSCORE', KEYS[2], errand) and 0 or 1)
    redis.call('ZADD', KEYS[2], at, errand)
    lowest = math.min(lowest or at, at)
  end
end
if lowest then
  redis.call('ZADD', KEYS[1], 'LT', lowest, ARGV[1])
  redis.call('SADD', KEYS[4], ARGV[2])
end
if new > 0 then
  redis.call('HINCRBY', KEYS[3], 'waiting', new)
end
return new
