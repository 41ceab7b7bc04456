package dev.kith.redis;

import dev.kith.clock.Offset;
import dev.kith.clock.Tick;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Business time's offset, in Redis, so that it survives the application and all nodes live by one. */
final class RedisOffset implements Offset, Tick {

    private final Redis redis;
    private final String key = new Partition(0).key("clock", "offset");
    private final AtomicReference<Duration> current;

    RedisOffset(Redis redis) {
        this.redis = redis;
        this.current = new AtomicReference<>(read());
    }

    @Override
    public Duration current() {
        return current.get();
    }

    @Override
    public String name() {
        return "ask whether time was moved";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** Another node may have moved it; this one may have moved it further meanwhile. */
    @Override
    public int run(Instant now) {
        current.accumulateAndGet(read(), RedisOffset::later);
        return 0;
    }

    @Override
    public void begin(Duration initial) {
        redis.jedis().setnx(key, String.valueOf(initial.toMillis()));
        current.set(read());
    }

    @Override
    public void forward(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("business time moves forward only, not by " + step);
        }
        long millis = redis.jedis().incrBy(key, Math.ceilDiv(step.toNanos(), 1_000_000L));
        current.accumulateAndGet(Duration.ofMillis(millis), RedisOffset::later);
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Duration read() {
        String millis = redis.jedis().get(key);
        return millis == null ? Duration.ZERO : Duration.ofMillis(Long.parseLong(millis));
    }
}
