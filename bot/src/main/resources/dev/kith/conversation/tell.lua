-- From now on a wish is told, unless it was taken back. KEYS: wishes of the round. ARGV: voice, the word for what is told.
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
