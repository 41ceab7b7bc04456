-- Takes a waiting delivery into a courier's hands, durably, before the call is made; unless something that the courier
-- looked at is another by now, or the conversation was written to a moment ago.
-- KEYS: row, progress, terms, stopped, conversation, consent of the person, what they were sent recently.
-- ARGV: owner, version of the consent, version of the recent, milliseconds between two messages of a conversation,
--       how many may come at once, instant (ms) to count in what they were sent recently ('' for none), the most to keep,
--       address it goes to.
-- Answers begun and the attempt's number; changed; gone; or wait and for how many milliseconds.
if redis.call('HGET', KEYS[1], 'state') ~= 'waiting' then
  return {'gone', 0}
end
if redis.call('EXISTS', KEYS[4]) == 1
    or redis.call('HGET', KEYS[3], 'running') ~= 'RUNNING'
    or (redis.call('HGET', KEYS[6], 'version') or '') ~= ARGV[2]
    or (redis.call('HGET', KEYS[7], 'version') or '') ~= ARGV[3] then
  return {'changed', 0}
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local interval = tonumber(ARGV[4])
local next = tonumber(redis.call('GET', KEYS[5]) or '0')
local wait = next - (ARGV[5] - 1) * interval - now
if wait > 0 then
  return {'wait', wait}
end
if interval > 0 then
  next = math.max(next, now) + interval
  redis.call('SET', KEYS[5], string.format('%.0f', next), 'PX', next - now)
end

redis.call('HSET', KEYS[1], 'state', 'sending', 'owner', ARGV[1], 'to', ARGV[8], 'since', string.format('%.0f', now))
redis.call('HINCRBY', KEYS[2], 'waiting', -1)
redis.call('HINCRBY', KEYS[2], 'sending', 1)
if ARGV[6] ~= '' and redis.call('HSETNX', KEYS[1], 'counted', ARGV[6]) == 1 then
  local sent = {}
  for one in string.gmatch(redis.call('HGET', KEYS[7], 'sent') or '', '%d+') do
    sent[#sent + 1] = one
  end
  sent[#sent + 1] = ARGV[6]
  local from = math.max(1, #sent - ARGV[7] + 1)
  redis.call('HSET', KEYS[7], 'sent', table.concat(sent, ' ', from))
  redis.call('HINCRBY', KEYS[7], 'version', 1)
end
return {'begun', redis.call('HINCRBY', KEYS[1], 'attempt', 1)}
