-- Plans errands of one lane: not what has a row and so went on already; what still waits is moved where its time is another.
-- What is planned once more because it may have been lost, and could have been sent by now, was in doubt and has a row that says so.
-- KEYS: soonest, due, progress, workspaces, index of the campaign, then the row of each errand.
-- ARGV: lane, workspace, campaign, until when what is due is in doubt (ms; '' for not at all), then errand, due (ms) and
--       delivery id of each. Answers how many are new.
local doubt = tonumber(ARGV[4])
local new, doubted, lowest = 0, 0, nil
for i = 6, #KEYS do
  local errand, at, id = ARGV[3 * i - 13], tonumber(ARGV[3 * i - 12]), ARGV[3 * i - 11]
  if redis.call('EXISTS', KEYS[i]) == 0 then
    local isNew = not redis.call('ZSCORE', KEYS[2], errand)
    redis.call('ZADD', KEYS[2], at, errand)
    lowest = math.min(lowest or at, at)
    if isNew then
      new = new + 1
    end
    if isNew and doubt and at <= doubt then
      doubted = doubted + 1
      redis.call('HSET', KEYS[i], 'campaign', ARGV[3], 'errand', errand, 'state', 'waiting', 'due', ARGV[3 * i - 12],
        'wasUnknown', '1')
      redis.call('ZADD', KEYS[5], at, id)
    end
  end
end
if lowest then
  redis.call('ZADD', KEYS[1], 'LT', lowest, ARGV[1])
  redis.call('SADD', KEYS[4], ARGV[2])
end
if new > 0 then
  redis.call('HINCRBY', KEYS[3], 'waiting', new)
end
if doubted > 0 then
  redis.call('HINCRBY', KEYS[3], 'wasUnknown', doubted)
end
return new
