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

        /**
         * Twice what is promoted ahead: what was promoted while others were about to take their tokens gets one too, and
         * is not sent back to wait behind whatever comes next.
         */
        private static final Duration AHEAD = Promoter.AHEAD.multipliedBy(2);

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
