-- Keeps what became of a book, unless it is another one by now, with what is to be read then; it is looked at again at once. KEYS: book,
-- books by when they are looked at, steps, facts. ARGV: version before, campaign, how many fields are set, how many are deleted, how many
-- facts are told, then each field with its value, then each that is deleted, then each fact: type, body, then each step: id, kind, target,
-- body.
if tonumber(redis.call('HGET', KEYS[1], 'version') or '0') ~= tonumber(ARGV[1]) then
  return 0
end
local at = 6
for _ = 1, tonumber(ARGV[3]) do
  redis.call('HSET', KEYS[1], ARGV[at], ARGV[at + 1])
  at = at + 2
end
for _ = 1, tonumber(ARGV[4]) do
  redis.call('HDEL', KEYS[1], ARGV[at])
  at = at + 1
end
for _ = 1, tonumber(ARGV[5]) do
  redis.call('XADD', KEYS[4], '*', 'type', ARGV[at], 'body', ARGV[at + 1])
  at = at + 2
end
redis.call('HINCRBY', KEYS[1], 'version', 1)
redis.call('ZADD', KEYS[2], 0, ARGV[2])
while at <= #ARGV do
  redis.call('XADD', KEYS[3], '*', 'id', ARGV[at], 'kind', ARGV[at + 1], 'target', ARGV[at + 2], 'body', ARGV[at + 3])
  at = at + 4
end
return 1
