-- Keeps an answer and tells the fact; without a fact nobody is to see that there was one. A card can be
-- answered as soon as the platform may have shown it, and until it was taken back.
-- KEYS: row, progress, where answers are kept, facts, what the person was sent recently, there once no answer is taken,
--       what their answers are answers to.
-- ARGV: expected version, field of the answer, sealed answer ('' for none any more), fact type ('' for none), fact body, what it
--       is an answer to ('' where nobody may know that there is one).
local state = redis.call('HGET', KEYS[1], 'state')
local attempt = tonumber(redis.call('HGET', KEYS[1], 'attempt') or '0')
local version = tonumber(redis.call('HGET', KEYS[1], 'answerVersion') or '0')
if not state or attempt == 0 or version ~= tonumber(ARGV[1]) or redis.call('HEXISTS', KEYS[1], 'takenBack') == 1
    or redis.call('EXISTS', KEYS[6]) == 1 then
  return 0
end
redis.call('HSET', KEYS[1], 'answerVersion', version + 1)
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[3], ARGV[2])
else
  redis.call('HSET', KEYS[3], ARGV[2], ARGV[3])
end
-- Once the fact log was told, it was.
if ARGV[6] ~= '' and string.sub(redis.call('HGET', KEYS[7], ARGV[2]) or '0', 1, 1) == '0' then
  redis.call('HSET', KEYS[7], ARGV[2], ARGV[6])
end
-- A sign of life, without its instant: of all that was sent so far, nothing counts as unanswered.
local last = string.match(redis.call('HGET', KEYS[5], 'sent') or '', '(%d+)$')
if last then
  redis.call('HSET', KEYS[5], 'heard', last)
  redis.call('HINCRBY', KEYS[5], 'version', 1)
end
if ARGV[4] == '' then
  return 1
end
redis.call('HSET', KEYS[1], 'state', 'answered', 'reason', '')
if state ~= 'answered' then
  redis.call('HINCRBY', KEYS[2], state, -1)
  redis.call('HINCRBY', KEYS[2], 'answered', 1)
end
redis.call('XADD', KEYS[4], '*', 'type', ARGV[4], 'body', ARGV[5])
return 1
