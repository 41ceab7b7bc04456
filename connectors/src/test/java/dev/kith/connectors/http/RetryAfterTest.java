package dev.kith.connectors.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

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
    void saysHowLongToWait(String value, Duration wait) {
        assertThat(RetryAfter.parse(value, Instant.parse("2026-01-08T09:30:00Z")))
                .isEqualTo(wait);
    }
}
