package dev.kith.redis;

import java.time.Duration;
import java.util.List;

/**
 * Limits on Redis' own clock, shared by all nodes: whoever sends, a workspace has one bucket. What it grants it spreads
 * evenly, at most {@code burst} at once. Where a platform throttles all the same it slows down, and finds its way back.
 */
public final class Buckets {

    private static final Script BUCKET = Script.beside(Buckets.class, "bucket.lua");

    private final Redis redis;

    public Buckets(Redis redis) {
        this.redis = redis;
    }

    /** How many a minute, and how many of them at once. */
    public record Limit(int perMinute, int burst) {

        public Limit {
            if (perMinute < 1 || burst < 1) {
                throw new IllegalArgumentException(
                        "limit: " + perMinute + " a minute, burst " + burst + " (valid: 1 or more)");
            }
        }
    }

    /**
     * Takes up to {@code count} tokens and answers for each how long to wait before using it, in ascending order; what
     * could not be used within {@code ahead} is not taken.
     */
    public List<Duration> reserve(String bucket, Limit limit, int count, Duration ahead) {
        return run(bucket, limit, "reserve", ahead, count) instanceof List<?> delays
                ? delays.stream().map(delay -> Duration.ofMillis((Long) delay)).toList()
                : List.of();
    }

    /** How many tokens there will be within {@code ahead}. */
    public int within(String bucket, Limit limit, Duration ahead) {
        return run(bucket, limit, "foresee", ahead, 0) instanceof Long count ? Math.toIntExact(count) : 0;
    }

    /**
     * The platform said so: no token before {@code pause} has passed, and then fewer than before.
     *
     * @return the part of the limit that is used from now on, above 0 and up to 1
     */
    public double throttled(String bucket, Limit limit, Duration pause) {
        return run(bucket, limit, "throttled", pause, 0) instanceof Long share ? share / 1000.0 : 1;
    }

    private Object run(String bucket, Limit limit, String verb, Duration time, int count) {
        var answer = BUCKET.run(
                redis.jedis(),
                List.of(redis.home(bucket).key("bucket", bucket)),
                List.of(
                        verb,
                        String.valueOf(limit.perMinute()),
                        String.valueOf(limit.burst()),
                        String.valueOf(time.toMillis()),
                        String.valueOf(count)));
        return answer == null ? List.of() : answer;
    }
}
