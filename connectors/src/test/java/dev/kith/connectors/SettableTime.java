package dev.kith.connectors;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Machine time that moves only when told to. */
public final class SettableTime implements InstantSource {

    private Instant now;

    public SettableTime(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }
}
