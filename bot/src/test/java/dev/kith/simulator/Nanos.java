package dev.kith.simulator;

import java.time.Instant;

/** An instant as one number. */
final class Nanos {

    private static final long SECOND = 1_000_000_000L;

    private Nanos() {}

    static long of(Instant at) {
        return at.getEpochSecond() * SECOND + at.getNano();
    }

    /** Whole seconds, rounded up, at least one: what Retry-After can say. */
    static long inSeconds(long nanos) {
        return Math.max(1, (nanos + SECOND - 1) / SECOND);
    }
}
