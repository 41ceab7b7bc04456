-- Which server process keeps this partition, and since when it has fewer replicas than it should. Where another process
-- keeps it than before, what the former acknowledged last may be gone.
-- KEYS: keeper. ARGV: business time (ms), how many replicas there should be.
-- Answers '' and 0 while it is the same; else the process, and when the former was seen last.
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
local replicas = tonumber(string.match(redis.call('INFO', 'replication'), 'connected_slaves:(%d+)') or '0')
local known = redis.call('HMGET', KEYS[1], 'run', 'seen')
redis.call('HSET', KEYS[1], 'replicas', replicas)
if replicas < tonumber(ARGV[2]) then
  local time = redis.call('TIME')
  redis.call('HSETNX', KEYS[1], 'short', string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)))
else
  redis.call('HDEL', KEYS[1], 'short')
end
if not known[1] or known[1] == run then
  redis.call('HSET', KEYS[1], 'run', run, 'seen', ARGV[1])
  return {'', '0'}
end
return {run, known[2] or '0'}
