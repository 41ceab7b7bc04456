-- Moves one dead letter back to its stream, without the fields that burying added.
-- KEYS: dead letters, stream. ARGV: entry id.
local found = redis.call('XRANGE', KEYS[1], ARGV[1], ARGV[1])
if not found[1] then
  return 0
end
local fields = {}
for i = 1, #found[1][2], 2 do
  if string.sub(found[1][2][i], 1, 5) ~= 'dead.' then
    fields[#fields + 1] = found[1][2][i]
    fields[#fields + 1] = found[1][2][i + 1]
  end
end
redis.call('XADD', KEYS[2], '*', unpack(fields))
redis.call('XDEL', KEYS[1], ARGV[1])
return 1
