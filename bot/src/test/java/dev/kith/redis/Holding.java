package dev.kith.redis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;

/** Where in a store a word is: in keys and in everything that they hold. */
public final class Holding {

    private Holding() {}

    /** Each place, as {@code key: value}. */
    public static List<String> of(Redis redis, String word) {
        var found = new ArrayList<String>();
        for (String key : redis.keys("*")) {
            if (key.contains(word)) {
                found.add(key);
            }
            values(redis.jedis(), key).stream()
                    .map(String::valueOf)
                    .filter(value -> value.contains(word))
                    .forEach(value -> found.add(key + ": " + value));
        }
        return found;
    }

    private static Collection<?> values(UnifiedJedis jedis, String key) {
        return switch (jedis.type(key)) {
            case "string" -> List.of(jedis.get(key));
            case "hash" -> jedis.hgetAll(key).entrySet();
            case "set" -> jedis.smembers(key);
            case "zset" -> jedis.zrange(key, 0, -1);
            case "list" -> jedis.lrange(key, 0, -1);
            case "stream" ->
                jedis.xrange(key, "-", "+").stream()
                        .map(entry -> entry.getFields())
                        .toList();
            default -> List.of();
        };
    }
}
