-- Says when a book is looked at next, unless it is another one by now: then that is to be looked at first. KEYS: book, books by when they
-- are looked at. ARGV: version, campaign, when (ms).
if tonumber(redis.call('HGET', KEYS[1], 'version') or '0') == tonumber(ARGV[1]) then
  redis.call('ZADD', KEYS[2], ARGV[3], ARGV[2])
end
return 1
