package dev.kith.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kith.disclosure.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final Figure LOW = Figure.of(Tally.of(10, 10, 10, 5, 5), 40);
    private static final Figure HIGH = Figure.of(Tally.of(5, 5, 10, 10, 10), 40);

    /** By hand: two means of equal errors e differ by √2 e, and have the degrees of both together. */
    @Test
    void twoEqualGroupsHaveTheDegreesOfBoth() {
        var one = new Moments(10, 3, 2);
        var contrast = Contrast.of(List.of(one), List.of(new Moments(10, 2, 2)));

        assertThat(contrast.value()).isEqualTo(1);
        assertThat(contrast.error()).isCloseTo(Math.sqrt(0.4), within(1e-9));
        assertThat(contrast.degrees()).isCloseTo(18, within(1e-9));
        assertThat(contrast.interval().high()).isCloseTo(1 + 2.1009 * 0.63246, within(1e-3));
    }

    @Test
    void tellsAChangeFromNoise() {
        var trend = Trend.of(List.of(LOW, HIGH, HIGH));

        assertThat(trend.overall().points()).isCloseTo(0.75, within(1e-9));
        assertThat(trend.overall().isMoreThanNoise()).isTrue();
        assertThat(trend.lately().isMoreThanNoise()).isFalse();
        assertThat(trend.scores()).hasSize(3);
    }

    @Test
    void aSmallGroupMustChangeMore() {
        var few = Trend.of(List.of(Figure.of(Tally.of(2, 2, 2, 1, 1), 8), Figure.of(Tally.of(1, 1, 2, 2, 2), 8)));

        assertThat(few.lately().points()).isCloseTo(0.75, within(1e-9));
        assertThat(few.lately().isMoreThanNoise()).isFalse();
    }

    @Test
    void isOfTwoRoundsAtLeast() {
        assertThatThrownBy(() -> Trend.of(List.of(LOW))).isInstanceOf(IllegalArgumentException.class);
    }
}
