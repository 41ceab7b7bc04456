package dev.kith.clock;

import java.time.Duration;

/** Where business time's distance from machine time is kept. */
public interface Offset {

    /** Business time minus machine time; may be negative where business time was begun in the past. */
    Duration current();

    /** Sets the offset of an empty store; a store that has one keeps it. */
    void begin(Duration initial);

    /** Moves business time forward by {@code step}; a negative step is an {@link IllegalArgumentException}. */
    void forward(Duration step);
}
