package dev.kith.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How long this node's couriers wait for limits that only machine time lifts, such as a conversation's: whoever moves business time
 * must not move it past that, or they would ask again and again before anything can have changed.
 */
final class Rest {

    private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MIN);

    /** Somebody waits for so long from {@code now} on (business time); answers until when. */
    Instant take(Duration rest, Instant now) {
        Instant until = now.plus(rest);
        end.accumulateAndGet(until, (one, other) -> one.isAfter(other) ? one : other);
        return until;
    }

    boolean isOver(Instant now) {
        return !end.get().isAfter(now);
    }
}
