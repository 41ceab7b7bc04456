package dev.kith.redis;

import java.time.Duration;
import java.util.List;

/**
 * Token buckets on Redis' own clock, shared by all nodes: a workspace's limit is one bucket, whoever sends. A bucket
 * holds at most {@code burst} tokens and fills with {@code perMinute}.
 */
public final class Buckets {

    private static final Script BUCKET = Script.beside(Buckets.class, "bucket.lua");

    private final Redis redis;

    public Buckets(Redis redis) {
        this.redis = redis;
    }

    /** How fast a bucket fills, and how much it holds. */
    public record Limit(int perMinute, int burst) {

        public Limit {
            if (perMinute < 1 || burst < 1) {
                throw new IllegalArgumentException(
                        "limit: " + perMinute + " a minute, burst " + burst + " (valid: 1 or more)");
            }
        }
    }

    /** Takes one token: zero, or how long until there will be one (nothing was taken then). */
    public Duration take(String workspace, Limit limit) {
        return Duration.ofMillis(run(workspace, limit, "take", 0));
    }

    /** How many tokens there will be within {@code ahead}. */
    public int within(String workspace, Limit limit, Duration ahead) {
        return Math.toIntExact(run(workspace, limit, "within", ahead.toMillis()));
    }

    /** A token that was taken and not needed. */
    public void giveBack(String workspace, Limit limit) {
        run(workspace, limit, "back", 0);
    }

    /** The platform said so: no token before {@code pause} has passed. */
    public void pause(String workspace, Limit limit, Duration pause) {
        run(workspace, limit, "pause", pause.toMillis());
    }

    private long run(String workspace, Limit limit, String verb, long millis) {
        return BUCKET.count(
                redis.jedis(),
                List.of(redis.home(workspace).key("bucket", workspace)),
                List.of(
                        verb,
                        String.valueOf(limit.perMinute()),
                        String.valueOf(limit.burst()),
                        String.valueOf(millis)));
    }
}
