package dev.kith.connectors.xapi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one call. */
sealed interface Reply {

    /** The store answered; {@code retryAfter} is how long it asks to be left alone, if it does. */
    record Answer(int status, @Nullable Duration retryAfter, String body) implements Reply {}

    /** No answer: a timeout, a broken connection, an unknown host. It may have been stored all the same. */
    record Silence(String reason) implements Reply {}

    /** Not called at all, because the circuit is open for that much longer. */
    record Held(Duration remaining) implements Reply {}
}
