-- Writes persons, new or known or come back, and counts the change. Of what platforms said of them it forgets what the
-- directory says now. Whoever was erased stays away until somebody says that they may come.
-- KEYS: people, left, version, localities, left since, erased. ARGV: id, JSON, hash, id, JSON, hash, …
local function forget(id, json)
  local words = redis.call('HGET', KEYS[4], id)
  if not words then
    return
  end
  local directory = cjson.decode(json)
  local blank = string.find(words, ' ', 1, true)
  local zone = directory.zone == '' and string.sub(words, 1, blank - 1) or ''
  local locale = directory.locale == '' and string.sub(words, blank + 1) or ''
  if zone == '' and locale == '' then
    redis.call('HDEL', KEYS[4], id)
  else
    redis.call('HSET', KEYS[4], id, zone .. ' ' .. locale)
  end
end

for i = 1, #ARGV, 3 do
  local mark = redis.call('HGET', KEYS[6], ARGV[i + 2])
  if not mark or #mark > 10 then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
    redis.call('HDEL', KEYS[2], ARGV[i])
    redis.call('HDEL', KEYS[5], ARGV[i])
    forget(ARGV[i], ARGV[i + 1])
  end
end
return redis.call('INCR', KEYS[3])
