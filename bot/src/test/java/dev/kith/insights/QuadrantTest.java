package dev.kith.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.disclosure.Tally;
import dev.kith.insights.Quadrant.Place;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuadrantTest {

    @Test
    void putsWhoTookNoSideWithNobody() {
        var pairs = Tally.of(
                1, 0, 0, 2, 0, //
                0, 0, 0, 0, 0, //
                0, 0, 4, 0, 8, //
                3, 0, 0, 0, 0, //
                0, 0, 16, 0, 9);

        assertThat(counts(Quadrant.of(pairs, 60)))
                .isEqualTo("BELONGING 9, MINIMISING 2, OVERBEARING 3, RECLUSIVE 1, BETWEEN 28");
    }

    @Test
    void anEvenScaleHasNoMiddle() {
        assertThat(counts(Quadrant.of(Tally.of(1, 2, 3, 4), 10)))
                .isEqualTo("BELONGING 4, MINIMISING 2, OVERBEARING 3, RECLUSIVE 1, BETWEEN 0");
    }

    @Test
    void isOfTwoScalesAlike() {
        assertThatThrownBy(() -> Quadrant.of(Tally.of(1, 2, 3), 10)).hasMessageContaining("[1, 2, 3]");
    }

    private static String counts(Quadrant quadrant) {
        return java.util.stream.Stream.of(Place.values())
                .map(place -> place + " " + quadrant.shares().get(place).count())
                .collect(Collectors.joining(", "));
    }
}
