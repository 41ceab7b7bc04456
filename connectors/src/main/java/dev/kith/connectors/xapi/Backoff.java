package dev.kith.connectors.xapi;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** Exponential waits with full jitter: from nothing up to 1 s, 2 s, 4 s … and at most 5 min. */
final class Backoff {

    private static final long BASE = Duration.ofSeconds(1).toMillis();
    private static final long CAP = Duration.ofMinutes(5).toMillis();
    private static final int STEPS = 9; // 2^9 s is beyond the cap

    private final RandomGenerator random;
    private final AtomicInteger failures = new AtomicInteger();

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    void succeeded() {
        failures.set(0);
    }

    /** The wait after one more failure of the store. */
    Duration failed() {
        return after(failures.incrementAndGet());
    }

    /** The wait after that many failures in a row, one or more. */
    Duration after(int failed) {
        long ceiling = Math.min(CAP, BASE << Math.min(failed - 1, STEPS));
        return Duration.ofMillis(random.nextLong(ceiling + 1));
    }
}
