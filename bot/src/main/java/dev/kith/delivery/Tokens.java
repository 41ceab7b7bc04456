package dev.kith.delivery;

import dev.kith.redis.Buckets;
import java.time.Duration;
import java.util.List;

/** The workspaces' limits, as couriers use them. */
interface Tokens {

    /** Up to {@code count} tokens: for each, how long to wait before using it, ascending. */
    List<Duration> take(String workspace, int count);

    /** The platform wants us to wait. */
    void throttled(String workspace, Duration pause);

    /** Kept in Redis, shared by all nodes. */
    record Shared(Buckets buckets, DeliverySettings settings) implements Tokens {

        /** Longer would keep couriers waiting for a campaign that may be paused meanwhile. */
        private static final Duration AHEAD = Duration.ofSeconds(2);

        @Override
        public List<Duration> take(String workspace, int count) {
            return buckets.reserve(workspace, settings.of(workspace).messages(), count, AHEAD);
        }

        @Override
        public void throttled(String workspace, Duration pause) {
            buckets.throttled(workspace, settings.of(workspace).messages(), pause);
        }
    }
}
