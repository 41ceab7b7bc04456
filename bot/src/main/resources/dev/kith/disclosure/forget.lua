-- Removes a release. KEYS: the release, then for each question which releases showed it. ARGV: the release's id.
for i = 2, #KEYS do
  for _, one in ipairs(redis.call('SMEMBERS', KEYS[i])) do
    if string.match(one, '^%d+ (.*)$') == ARGV[1] then
      redis.call('SREM', KEYS[i], one)
    end
  end
end
redis.call('DEL', KEYS[1])
return 1
