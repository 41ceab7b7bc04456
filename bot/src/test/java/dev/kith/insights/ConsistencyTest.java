package dev.kith.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

    /** By hand: 2 × (1 − 2 / 3), and 3 / 2 × (1 − 3 / 6). */
    @Test
    void isCronbachsAlpha() {
        assertThat(Consistency.of(List.of(1.0, 1.0), 3, 50).orElseThrow().alpha())
                .isCloseTo(2.0 / 3, within(1e-9));
        assertThat(Consistency.of(List.of(1.0, 0.5, 1.5), 6, 50).orElseThrow().alpha())
                .isCloseTo(0.75, within(1e-9));
    }

    /** By the quantiles of F with 30 and 30 degrees, 2.0739 and 1 / 2.0739 (any table). */
    @Test
    void standsInFeldtsInterval() {
        var interval = Consistency.of(List.of(1.0, 1.0), 3, 31).orElseThrow().interval();

        assertThat(interval.low()).isCloseTo(1 - 2.0739 / 3, within(1e-3));
        assertThat(interval.high()).isCloseTo(1 - 1 / 2.0739 / 3, within(1e-3));
    }

    @Test
    void oneQuestionOrAgreementOfAllLeavesNothingToCompare() {
        assertThat(Consistency.of(List.of(1.0), 1, 50)).isEmpty();
        assertThat(Consistency.of(List.of(0.0, 0.0), 0, 50)).isEmpty();
    }
}
