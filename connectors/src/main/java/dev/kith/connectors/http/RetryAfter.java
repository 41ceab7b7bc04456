package dev.kith.connectors.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the {@code Retry-After} header: seconds or an HTTP date (RFC 9110 section 10.2.3), a day at most. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** The wait from {@code from} on, or null where the value says nothing usable. */
    static @Nullable Duration parse(String value, Instant from) {
        String text = value.strip();
        if (text.matches("\\d{1,18}")) {
            return atMostADay(Duration.ofSeconds(Long.parseLong(text)));
        }
        return date(text)
                .map(until -> until.isBefore(from) ? Duration.ZERO : atMostADay(Duration.between(from, until)))
                .orElse(null);
    }

    /** An HTTP date; empty where it is none. */
    static Optional<Instant> date(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip(), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration atMostADay(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
