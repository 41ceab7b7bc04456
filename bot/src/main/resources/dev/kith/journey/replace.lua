-- Keeps a campaign's journey in the place of what was read, unless somebody was faster.
-- KEYS: the campaign's journey. ARGV: before, after.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[2])
return 1
