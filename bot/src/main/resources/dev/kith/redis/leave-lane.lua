-- Leaves a lane to whoever comes next. KEYS: lane. ARGV: reader.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
