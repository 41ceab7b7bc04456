package dev.kith.erasure;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import java.time.LocalDate;

/** Remembers the last night in which the table of retention was enforced, for all nodes. */
final class RedisNights {

    private static final String KEY = new Partition(0).key("night");

    private final Redis redis;

    RedisNights(Redis redis) {
        this.redis = redis;
    }

    boolean isOver(LocalDate night) {
        String last = redis.jedis().get(KEY);
        return last != null && !LocalDate.parse(last).isBefore(night);
    }

    void over(LocalDate night) {
        redis.jedis().set(KEY, night.toString());
    }
}
