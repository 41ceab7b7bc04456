package dev.kith.connectors;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long to wait after the first failure, the second and so on, each above zero; the last wait stays. Without jitter, which
 * is whoever waits' to add, as it is to give up.
 */
public record RetrySchedule(List<Duration> waits) {

    /** From 1 s, each time twice as long, to 5 min. */
    public static final RetrySchedule USUAL = new RetrySchedule(IntStream.rangeClosed(0, 9)
            .mapToObj(doublings -> Duration.ofSeconds(Math.min(1L << doublings, 300)))
            .toList());

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.isEmpty() || !waits.stream().allMatch(Duration::isPositive)) {
            throw new IllegalArgumentException(
                    "A schedule has at least one wait, each above zero (waits: " + waits + ")");
        }
    }

    /** The wait after so many failures in a row; nothing after none. */
    public Duration afterFailures(int failures) {
        return failures <= 0 ? Duration.ZERO : waits.get(Math.min(failures, waits.size()) - 1);
    }
}
