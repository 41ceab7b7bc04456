-- Keeps where a platform says that people live, of those who are there and as far as the directory is silent; what it does
-- not say leaves what it said before. Counts, and answers, the changes.
-- KEYS: people, left, version, localities. ARGV: id, zone, locale, id, zone, locale, …
local function kept(id)
  local words = redis.call('HGET', KEYS[4], id) or ' '
  local blank = string.find(words, ' ', 1, true)
  return words, string.sub(words, 1, blank - 1), string.sub(words, blank + 1)
end

local function chosen(directory, said, before)
  if directory ~= '' then
    return ''
  end
  return said ~= '' and said or before
end

local changes = 0
for i = 1, #ARGV, 3 do
  local row = redis.call('HGET', KEYS[1], ARGV[i])
  if row then
    local directory = cjson.decode(row)
    local before, zone, locale = kept(ARGV[i])
    local words = chosen(directory.zone, ARGV[i + 1], zone) .. ' ' .. chosen(directory.locale, ARGV[i + 2], locale)
    if words ~= before then
      redis.call('HSET', KEYS[4], ARGV[i], words)
      changes = changes + 1
    end
  end
end
if changes > 0 then
  redis.call('INCR', KEYS[3])
end
return changes
