-- Which server process keeps this partition. Where another one does than before, what the former acknowledged last may be gone.
-- KEYS: keeper. ARGV: business time (ms).
-- Answers '' and 0 while it is the same; else the process, and when the former was seen last.
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
local known = redis.call('HMGET', KEYS[1], 'run', 'seen')
if not known[1] or known[1] == run then
  redis.call('HSET', KEYS[1], 'run', run, 'seen', ARGV[1])
  return {'', '0'}
end
return {run, known[2] or '0'}
