package dev.kith.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    @ParameterizedTest
    @CsvSource({"0, PT0S", "1, PT1S", "2, PT2S", "9, PT4M16S", "10, PT5M", "11, PT5M", "2147483647, PT5M"})
    void doublesUpToFiveMinutes(int failures, Duration wait) {
        assertThat(RetrySchedule.USUAL.afterFailures(failures)).isEqualTo(wait);
    }

    @Test
    void isWhatARecordTakerGoesByThatSaysNothing() {
        TakesRecords taker = new TakesRecords() {
            @Override
            public boolean takes(LearningRecord record) {
                return true;
            }

            @Override
            public List<Outcome> forward(List<LearningRecord> records) {
                return List.of();
            }
        };
        assertThat(taker.retries()).isEqualTo(RetrySchedule.USUAL);
    }

    @Test
    void needsWaitsAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetrySchedule(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetrySchedule(List.of(Duration.ZERO)));
    }
}
