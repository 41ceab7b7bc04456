package dev.kith.clock;

import java.util.Optional;

/** Whether something real is connected, so that business time must not be moved: it would be told as if it had happened. */
public interface RealWorld {

    /** What is connected, in words; empty where nothing is. */
    Optional<String> connected();
}
