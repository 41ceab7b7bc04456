package dev.kith.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Response;

/** How long a 429 asks us to wait: seconds, which Graph also gives with decimals, at least one and at most an hour's. */
final class RetryAfter {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    static Duration of(Response response) {
        String asked = Objects.requireNonNullElse(response.header("Retry-After"), "");
        if (!asked.matches("[0-9]{1,6}(\\.[0-9]{1,20})?")) {
            return LEAST;
        }
        var wait = Duration.ofMillis(new BigDecimal(asked)
                .movePointRight(3)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact());
        if (wait.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }
}
