package dev.kith.redis;

import dev.kith.clock.Offset;
import java.time.Duration;

/** Business time's offset, in Redis, so that it survives the application and all nodes live by one. */
final class RedisOffset implements Offset {

    private final Redis redis;
    private final String key = new Partition(0).key("clock", "offset");
    private volatile Duration current;

    RedisOffset(Redis redis) {
        this.redis = redis;
        this.current = read();
    }

    @Override
    public Duration current() {
        return current;
    }

    @Override
    public void begin(Duration initial) {
        redis.jedis().setnx(key, String.valueOf(initial.toMillis()));
        current = read();
    }

    @Override
    public void forward(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("business time moves forward only, not by " + step);
        }
        current = Duration.ofMillis(redis.jedis().incrBy(key, Math.ceilDiv(step.toNanos(), 1_000_000L)));
    }

    private Duration read() {
        String millis = redis.jedis().get(key);
        return millis == null ? Duration.ZERO : Duration.ofMillis(Long.parseLong(millis));
    }
}
