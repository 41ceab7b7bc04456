package dev.kith.lms;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When a connector's system may be spoken to again, after it took nothing.
 *
 * @param failures how often in a row; 0: it may be spoken to at any time
 * @param notBefore machine time
 * @param reason what an admin is told
 * @param needsOperator whether only a change of settings helps, and waiting does not
 */
record Pace(int failures, Instant notBefore, String reason, boolean needsOperator) {

    static final Pace FREE = new Pace(0, Instant.EPOCH, "", false);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Nobody repairs settings within seconds, and a wrong key should not be tried all the time. */
    private static final Duration OPERATOR_SHORTEST = Duration.ofMinutes(1);

    private static final Duration OPERATOR_LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 16;

    boolean mayGo(Instant machine) {
        return !machine.isBefore(notBefore);
    }

    /** After one more failure: exponential with full jitter, so that what waits does not come back all at once. */
    static Duration backoff(int failures, RandomGenerator random) {
        return jittered(doubled(SHORTEST, LONGEST, failures), random);
    }

    /** After settings were found wrong once more; at least half of the time, for each try may count against a key. */
    static Duration operatorWait(int failures, RandomGenerator random) {
        var half = doubled(OPERATOR_SHORTEST, OPERATOR_LONGEST, failures).dividedBy(2);
        return half.plus(jittered(half, random));
    }

    private static Duration doubled(Duration shortest, Duration longest, int failures) {
        var wait = shortest.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    private static Duration jittered(Duration most, RandomGenerator random) {
        return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    }
}
