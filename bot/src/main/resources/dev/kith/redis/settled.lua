-- Forgets a wish, unless another took its place. KEYS: the wish. ARGV: which.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('DEL', KEYS[1])
end
return 1
