-- Keeps an invitation, once. KEYS: invitation, the rounds with one. ARGV: invitation, round.
if redis.call('SETNX', KEYS[1], ARGV[1]) == 1 then
  redis.call('SADD', KEYS[2], ARGV[2])
end
