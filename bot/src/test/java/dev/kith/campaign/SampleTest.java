package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    /** As tables of sample sizes have it. */
    @ParameterizedTest
    @CsvSource({
        "5, 95, 1000, 278",
        "5, 95, 100, 80",
        "5, 95, 10000, 370",
        "5, 95, 1000000, 385",
        "3, 95, 1000, 517",
        "5, 99, 1000, 400",
        "10, 90, 500, 60",
        "5, 95, 1, 1",
        "5, 95, 0, 0",
    })
    void soManyAnswersTakeTheMargin(int margin, int confidence, int people, int answers) {
        assertThat(new Sample(margin, confidence, 60).answers(people)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"60, 1000, 464", "100, 1000, 278", "25, 1000, 1000", "60, 40, 40"})
    void whoIsThoughtNotToAnswerIsAskedFor(int response, int people, int asked) {
        assertThat(new Sample(5, 95, response).asked(people)).isEqualTo(asked);
    }

    /** Ten thousand rounds of a thousand people, half of whom agree: no more than five in a hundred are further off. */
    @Test
    void theMarginHolds() {
        var chance = new SplittableRandom(11);
        int people = 1_000;
        int answers = new Sample(5, 95, 100).answers(people);
        int off = 0;
        for (int round = 0; round < 10_000; round++) {
            int agree = 0;
            int left = people;
            int agreeing = people / 2;
            for (int i = 0; i < answers; i++) {
                if (chance.nextInt(left--) < agreeing) {
                    agreeing--;
                    agree++;
                }
            }
            off += Math.abs((double) agree / answers - 0.5) > 0.05 ? 1 : 0;
        }
        assertThat(off).isBetween(300, 560);
    }

    @ParameterizedTest
    @CsvSource({"0, 95, 60", "51, 95, 60", "5, 96, 60", "5, 95, 0", "5, 95, 101"})
    void whatIsNoSampleIsRefused(int margin, int confidence, int response) {
        assertThatThrownBy(() -> new Sample(margin, confidence, response))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("valid");
    }
}
