package dev.kith.connectors.http;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of one call. */
public sealed interface Reply {

    /** The system answered; {@code retryAfter} is how long it asks to be left alone, if it does. */
    record Answer(int status, @Nullable Duration retryAfter, HttpHeaders headers, String body) implements Reply {

        public Optional<String> header(String name) {
            return headers.firstValue(name);
        }

        /** Not the body. */
        @Override
        public String toString() {
            return "Answer[status=" + status + "]";
        }
    }

    /** No answer: a timeout, a broken connection, an unknown host. It may have been taken all the same. */
    record Silence(String reason) implements Reply {}

    /** Not called at all, because the circuit is open for that much longer. */
    record Held(Duration remaining) implements Reply {}
}
