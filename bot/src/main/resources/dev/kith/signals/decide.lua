-- Decides on a finding, unless somebody did meanwhile. KEYS: all findings. ARGV: its id, as it was read, as it is from now on.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
