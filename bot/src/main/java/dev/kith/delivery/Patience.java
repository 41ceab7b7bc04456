package dev.kith.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before trying again what may be tried again: longer each time, and never all at the same moment. */
record Patience(RandomGenerator random) {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9;

    /** Between half and all of 5 s, 10 s, 20 s … 43 min, after so many waits before ("equal jitter"). */
    Duration after(int waits) {
        long most = FIRST.toMillis() << Math.min(waits, MOST_DOUBLINGS);
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2));
    }
}
