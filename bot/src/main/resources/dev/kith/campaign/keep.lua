-- Keeps a campaign as it was written.
-- KEYS: campaign, index. ARGV: id, text, read on, state.
redis.call('HSET', KEYS[1], 'text', ARGV[2], 'readOn', ARGV[3], 'state', ARGV[4])
redis.call('SADD', KEYS[2], ARGV[1])
return 1
