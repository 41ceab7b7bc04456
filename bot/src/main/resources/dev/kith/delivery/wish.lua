-- Notes that these addresses are to be made reachable, unless that was tried in vain a while ago.
-- KEYS: 1 waiting: a sorted set of addresses by when to try  2 in vain: a sorted set of addresses by until when
-- ARGV: 1 urgent (1: before all that are not)  2… addresses
-- Answers for each how many are before it, or -1: in vain.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local day = 86400000
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
local answers = {}
for i = 2, #ARGV do
  if redis.call('ZSCORE', KEYS[2], ARGV[i]) then
    answers[i - 1] = -1
  else
    if ARGV[1] == '1' then
      local score = redis.call('ZSCORE', KEYS[1], ARGV[i])
      -- What somebody has taken up is left where it is.
      if not score or tonumber(score) <= now then
        redis.call('ZADD', KEYS[1], 'LT', now - day, ARGV[i])
      end
    else
      redis.call('ZADD', KEYS[1], 'NX', now, ARGV[i])
    end
    answers[i - 1] = redis.call('ZRANK', KEYS[1], ARGV[i])
  end
end
return answers
