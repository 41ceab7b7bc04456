-- Moves one entry from a stream to its dead letters.
-- KEYS: stream, dead letters. ARGV: group, entry id, reason.
local found = redis.call('XRANGE', KEYS[1], ARGV[2], ARGV[2])
if found[1] then
  local fields = found[1][2]
  fields[#fields + 1] = 'dead.reason'
  fields[#fields + 1] = ARGV[3]
  fields[#fields + 1] = 'dead.group'
  fields[#fields + 1] = ARGV[1]
  redis.call('XADD', KEYS[2], '*', unpack(fields))
end
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
-- A stream with one group is a queue: the entry is gone from it. Others still need it.
if #redis.call('XINFO', 'GROUPS', KEYS[1]) == 1 then
  redis.call('XDEL', KEYS[1], ARGV[2])
end
return found[1] and 1 or 0
