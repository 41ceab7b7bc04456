package dev.kith;

import dev.kith.redis.Redis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field that the store holds.
 *
 * @param key without its partition
 * @param field as {@link StoredFields.Row} names it
 */
record Held(String key, String field) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VALUE = "value";
    private static final String MEMBER = "member";

    /** All that there is. */
    static Stream<Held> in(Redis redis) {
        return redis.jedis().keys("*").stream()
                .flatMap(key -> of(redis.jedis(), key))
                .distinct();
    }

    private static Stream<Held> of(UnifiedJedis jedis, String key) {
        String name = key.substring(key.indexOf("}:") + 2);
        var fields = new ArrayList<Map.Entry<String, String>>();
        switch (jedis.type(key)) {
            case "hash" -> fields.addAll(jedis.hgetAll(key).entrySet());
            case "string" -> fields.add(Map.entry(VALUE, jedis.get(key)));
            case "set" -> jedis.smembers(key).forEach(one -> fields.add(Map.entry(MEMBER, one)));
            case "zset" -> jedis.zrange(key, 0, -1).forEach(one -> fields.add(Map.entry(MEMBER, one)));
            case "list" -> jedis.lrange(key, 0, -1).forEach(one -> fields.add(Map.entry(MEMBER, one)));
            case "stream" ->
                jedis.xrange(key, (StreamEntryID) null, null)
                        .forEach(entry -> fields.addAll(entry.getFields().entrySet()));
            default -> throw new IllegalStateException("of what type is " + key);
        }
        return fields.stream().flatMap(field -> of(name, field.getKey(), field.getValue()));
    }

    /** The field, and what is inside it where that can be read. */
    private static Stream<Held> of(String key, String field, String value) {
        var inside = value.startsWith("{") || value.startsWith("[{") ? names(JSON.readTree(value)) : List.<String>of();
        return Stream.concat(
                Stream.of(new Held(key, field)),
                inside.stream().map(name -> new Held(key, field + StoredFields.INSIDE + name)));
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf((node.isArray() ? node.get(0) : node).propertyNames());
    }

    /** By what its keys are called. */
    String kind() {
        return key.split(StoredFields.COLON, 2)[0];
    }

    @Override
    public String toString() {
        return key + ", " + field;
    }
}
