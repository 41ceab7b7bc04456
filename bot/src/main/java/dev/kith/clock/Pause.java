package dev.kith.clock;

import java.time.Duration;

/** Lets machine time pass. */
@FunctionalInterface
public interface Pause {

    void of(Duration duration) throws InterruptedException;
}
