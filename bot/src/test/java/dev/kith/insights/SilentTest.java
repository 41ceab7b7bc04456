package dev.kith.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kith.disclosure.Tally;
import org.junit.jupiter.api.Test;

/** What those who did not answer could change; all values worked out by hand. */
class SilentTest {

    private static final Tally FOUR_ON_AVERAGE = Tally.of(0, 0, 5, 10, 5);

    @Test
    void manySilentCouldTurnAResult() {
        var silence = Silence.of(Figure.of(FOUR_ON_AVERAGE, 40), 3);

        assertThat(silence.worst()).isEqualTo(new Interval(2.5, 4.5));
        assertThat(silence.reverses()).isTrue();
        assertThat(silence.needed()).isCloseTo(2, within(1e-9));
    }

    @Test
    void fewSilentCouldNot() {
        var silence = Silence.of(Figure.of(FOUR_ON_AVERAGE, 25), 3);

        assertThat(silence.worst()).isEqualTo(new Interval(3.4, 4.2));
        assertThat(silence.reverses()).isFalse();
        assertThat(silence.needed()).isLessThan(1);
    }

    @Test
    void aGapWithoutSilenceStands() {
        var silence = Silence.ofDifference(Figure.of(Tally.of(5, 5), 10), Figure.of(Tally.of(2, 8), 10));

        assertThat(silence.reverses()).isFalse();
        assertThat(silence.worst().low()).isCloseTo(-0.3, within(1e-9));
    }

    @Test
    void theSilentOfBothSidesCouldCloseAGap() {
        var silence = Silence.ofDifference(Figure.of(Tally.of(5, 5), 12), Figure.of(Tally.of(2, 8), 14));

        assertThat(silence.worst().low()).isCloseTo(17.0 / 12 - 26.0 / 14, within(1e-9));
        assertThat(silence.worst().high()).isCloseTo(19.0 / 12 - 22.0 / 14, within(1e-9));
        assertThat(silence.reverses()).isTrue();
    }

    @Test
    void whateverTheSilentSayTheMeanLiesWithinTheBounds() {
        var worst = Silence.bounds(Figure.of(FOUR_ON_AVERAGE, 23));
        for (int low = 0; low <= 3; low++) {
            var whole = FOUR_ON_AVERAGE.plus(Tally.of(low, 0, 0, 0, 3 - low));
            assertThat(worst.low()).isLessThanOrEqualTo(whole.mean() + 1e-9);
            assertThat(worst.high()).isGreaterThanOrEqualTo(whole.mean() - 1e-9);
        }
    }
}
