package dev.kith.simulator;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Message ids as platforms make them: from the time, and never the same twice. */
final class Ids {

    private static final long MICROS = 1_000_000;

    private final InstantSource clock;
    private final AtomicLong latest = new AtomicLong();

    Ids(InstantSource clock) {
        this.clock = clock;
    }

    /** Microseconds, as in {@code 1767596400.000123}: Slack's {@code ts}. */
    String ts() {
        long id = next(1_000);
        return id / MICROS + "." + String.valueOf(MICROS + id % MICROS).substring(1);
    }

    /** Milliseconds, as in {@code 1767596400000}: Teams' activity id. */
    String activity() {
        return String.valueOf(next(MICROS));
    }

    private long next(long nanos) {
        long now = Nanos.of(clock.instant()) / nanos;
        return latest.updateAndGet(before -> Math.max(before + 1, now));
    }
}
