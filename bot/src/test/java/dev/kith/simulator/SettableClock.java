package dev.kith.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that stands still until it is told to go on. */
final class SettableClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-01-05T06:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void forward(Duration step) {
        now = now.plus(step);
    }

    void forwardMillis(long step) {
        forward(Duration.ofMillis(step));
    }
}
