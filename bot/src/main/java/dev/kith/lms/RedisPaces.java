package dev.kith.lms;

import dev.kith.redis.Redis;
import java.time.Instant;
import java.util.Map;

/** In the partition of the connector's name. */
record RedisPaces(Redis redis) implements Paces {

    @Override
    public Pace of(String connector) {
        var row = redis.jedis().hgetAll(key(connector));
        return row.isEmpty()
                ? Pace.FREE
                : new Pace(
                        Integer.parseInt(row.getOrDefault("failures", "1")),
                        instant(row, "notBefore"),
                        instant(row, "since"),
                        row.getOrDefault("reason", ""),
                        Boolean.parseBoolean(row.getOrDefault("needsOperator", "false")));
    }

    @Override
    public void hold(String connector, Pace pace) {
        redis.jedis()
                .hset(
                        key(connector),
                        Map.of(
                                "failures",
                                String.valueOf(pace.failures()),
                                "notBefore",
                                String.valueOf(pace.notBefore().toEpochMilli()),
                                "since",
                                String.valueOf(pace.since().toEpochMilli()),
                                "reason",
                                pace.reason(),
                                "needsOperator",
                                String.valueOf(pace.needsOperator())));
    }

    @Override
    public void free(String connector) {
        redis.jedis().del(key(connector));
    }

    private static Instant instant(Map<String, String> row, String field) {
        return Instant.ofEpochMilli(Long.parseLong(row.getOrDefault(field, "0")));
    }

    private String key(String connector) {
        return redis.home(connector).key("pace", connector);
    }
}
