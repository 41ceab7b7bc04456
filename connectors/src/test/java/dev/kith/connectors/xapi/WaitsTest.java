package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTest {

    @ParameterizedTest
    @CsvSource({"1, PT1S", "2, PT2S", "5, PT16S", "9, PT4M16S", "10, PT5M", "1000000, PT5M"})
    void spreadOverADoublingRangeUpToFiveMinutes(int failures, Duration ceiling) {
        var backoff = new Backoff(new SplittableRandom(7));
        assertThat(IntStream.range(0, 500).mapToObj(draw -> backoff.after(failures)))
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ZERO, ceiling))
                .anySatisfy(wait -> assertThat(wait).isGreaterThan(ceiling.dividedBy(2)))
                .anySatisfy(wait -> assertThat(wait).isLessThan(ceiling.dividedBy(2)));
    }

    @Test
    void startAnewAfterASuccess() {
        var backoff = new Backoff(new SplittableRandom(7));
        IntStream.range(0, 20).forEach(failure -> backoff.failed());
        backoff.succeeded();
        assertThat(backoff.failed()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "' 7 ', PT7S",
        "999999999999, PT24H",
        "'Thu, 08 Jan 2026 09:31:00 GMT', PT1M",
        "'Thu, 08 Jan 2026 09:29:00 GMT', PT0S",
        "soon,",
        "-3,"
    })
    void followWhatTheStoreAsks(String value, Duration wait) {
        assertThat(RetryAfter.parse(value, Instant.parse("2026-01-08T09:30:00Z")))
                .isEqualTo(wait);
    }
}
