-- Appends facts. KEYS: facts. ARGV: type and body of each.
for i = 1, #ARGV, 2 do
  redis.call('XADD', KEYS[1], '*', 'type', ARGV[i], 'body', ARGV[i + 1])
end
return 1
