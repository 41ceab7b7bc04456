package dev.kith.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * A piece of recurring work with one question: when next? Any node may run any tick at any time; a tick that is run
 * too often, or by two nodes at once, does nothing wrong.
 */
public interface Tick {

    /** What this tick does, for logs: {@code promote what is due}. */
    String name();

    /** The earliest business instant, from {@code now} on, at which there will be something to do; empty if none is known. */
    Optional<Instant> next(Instant now);

    /** Does what is due at {@code now} and answers how many things it did; 0 means there was nothing left to do. */
    int run(Instant now);

    /** Whether work is in hands that may be dead, so that it must be waited for until their lease is over. */
    default boolean unsettled() {
        return false;
    }
}
