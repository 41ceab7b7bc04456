-- Keeps a batch of statements, all or none; a statement that is here already with the same content stays as it is.
-- KEYS: statements, fingerprints, order, voided ids. ARGV: the most to keep, then for each statement its id,
-- fingerprint, JSON, and the id that it voids or ''. Answers the id that is here with other content, or ''.
for i = 2, #ARGV, 4 do
  local known = redis.call('HGET', KEYS[2], ARGV[i])
  if known and known ~= ARGV[i + 1] then
    return ARGV[i]
  end
end
for i = 2, #ARGV, 4 do
  if redis.call('HSETNX', KEYS[2], ARGV[i], ARGV[i + 1]) == 1 then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 2])
    redis.call('RPUSH', KEYS[3], ARGV[i])
    if ARGV[i + 3] ~= '' then
      redis.call('SADD', KEYS[4], ARGV[i + 3])
    end
  end
end
while redis.call('LLEN', KEYS[3]) > tonumber(ARGV[1]) do
  local oldest = redis.call('LPOP', KEYS[3])
  redis.call('HDEL', KEYS[1], oldest)
  redis.call('HDEL', KEYS[2], oldest)
  redis.call('SREM', KEYS[4], oldest)
end
return ''
