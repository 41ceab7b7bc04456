package dev.kith.clock;

import java.time.Duration;

/** An offset in memory, for tests. */
public final class SettableOffset implements Offset {

    private Duration current = Duration.ZERO;

    @Override
    public Duration current() {
        return current;
    }

    @Override
    public void begin(Duration initial) {
        current = initial;
    }

    @Override
    public void forward(Duration step) {
        current = current.plus(step);
    }
}
