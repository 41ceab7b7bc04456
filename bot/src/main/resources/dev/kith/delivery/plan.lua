-- Plans errands of one lane: not what has a row and so went on already; what still waits is moved where its time is another,
-- or its workspace: an errand waits in one lane only.
-- What is planned once more because it may have been lost, and could have been sent by now, was in doubt and has a row that says so.
-- KEYS: soonest, due, progress, workspaces, index of the campaign, what the campaign has due in each other workspace, then
--       the row of each errand.
-- ARGV: lane, workspace, campaign, until when what is due is in doubt (ms; '' for not at all), how many other workspaces,
--       then errand, due (ms) and delivery id of each. Answers how many are new.
local others = {}
for i = 6, 5 + ARGV[5] do
  if redis.call('EXISTS', KEYS[i]) == 1 then
    others[#others + 1] = KEYS[i]
  end
end

local function waits(errand)
  local found = redis.call('ZSCORE', KEYS[2], errand)
  if not found then
    for _, other in ipairs(others) do
      found = redis.call('ZREM', other, errand) == 1 or found
    end
  end
  return found
end

local doubt = tonumber(ARGV[4])
local new, doubted, lowest = 0, 0, nil
for i = 6 + ARGV[5], #KEYS do
  local first = 3 * (i - 6 - ARGV[5]) + 6
  local errand, at, id = ARGV[first], tonumber(ARGV[first + 1]), ARGV[first + 2]
  if redis.call('EXISTS', KEYS[i]) == 0 then
    local isNew = not waits(errand)
    redis.call('ZADD', KEYS[2], at, errand)
    lowest = math.min(lowest or at, at)
    if isNew then
      new = new + 1
    end
    if isNew and doubt and at <= doubt then
      doubted = doubted + 1
      redis.call('HSET', KEYS[i], 'campaign', ARGV[3], 'errand', errand, 'state', 'waiting', 'due', ARGV[first + 1],
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
