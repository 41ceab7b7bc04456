-- Moves one dead letter back to its stream, without the fields that burying added; where the stream has other groups, with the field
-- 'only' for the one that gave up on it. KEYS: dead letters, stream. ARGV: entry id, group or nothing.
local found = redis.call('XRANGE', KEYS[1], ARGV[1], ARGV[1])
if not found[1] then
  return 0
end
local fields = {}
for i = 1, #found[1][2], 2 do
  if string.sub(found[1][2][i], 1, 5) ~= 'dead.' and found[1][2][i] ~= 'only' then
    fields[#fields + 1] = found[1][2][i]
    fields[#fields + 1] = found[1][2][i + 1]
  end
end
if ARGV[2] ~= '' then
  fields[#fields + 1] = 'only'
  fields[#fields + 1] = ARGV[2]
end
redis.call('XADD', KEYS[2], '*', unpack(fields))
redis.call('XDEL', KEYS[1], ARGV[1])
return 1
