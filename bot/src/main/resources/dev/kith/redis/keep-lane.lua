-- Says that a lane is still its reader's. KEYS: lane. ARGV: reader, milliseconds. Answers 0 where it is somebody else's by now.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 0
