-- Forgets statements as if they had never been told.
-- KEYS: statements, fingerprints, order, voided ids. ARGV: ids.
for _, id in ipairs(ARGV) do
  redis.call('HDEL', KEYS[1], id)
  redis.call('HDEL', KEYS[2], id)
  redis.call('LREM', KEYS[3], 0, id)
  redis.call('SREM', KEYS[4], id)
end
return #ARGV
