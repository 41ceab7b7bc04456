-- Keeps the language that a person chose, whatever a file says of them, and counts the change.
-- KEYS: languages, version. ARGV: id, language.
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return redis.call('INCR', KEYS[2])
