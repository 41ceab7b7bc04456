package dev.kith.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of recurring work with one question: when next? Any node may run any tick at any time; a tick that is run
 * too often, or by two nodes at once, does nothing wrong.
 */
public interface Tick {

    /** What this tick does, for logs: {@code promote what is due}. */
    String name();

    /** The earliest business instant after {@code now} at which there will be something to do; empty if none is known. */
    Optional<Instant> next(Instant now);

    /** The ticks that this one is made of, each of which works by itself and waits for none of the others. */
    default Stream<Tick> parts() {
        return Stream.of(this);
    }

    /** Does what is due at {@code now} and answers how many things it did; 0 means there was nothing left to do. */
    int run(Instant now);

    /**
     * Whether work that is due at {@code now} waits for machine time to pass: for the lease of hands that may be dead, or
     * for a limit.
     */
    default boolean unsettled(Instant now) {
        return false;
    }
}
