package dev.kith.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kith.disclosure.Tally;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means, shares and their intervals, against values worked out by hand and published ones. */
class ScoreTest {

    /**
     * By hand: with the further answer the squares add up to 22 / 3, the variance to 22 / 15; half of those asked are
     * silent, so the error is √(22 / 15 / 5 / 2) = 0.383, and Student's t of 4 degrees 2.776. Above 4.2 is nothing: that
     * is where it would be if all the silent had chosen the top.
     */
    @Test
    void standsInAnIntervalThatTheSilentLeaveOpen() {
        var score = Score.of(Figure.of(Tally.of(0, 1, 2, 1, 1), 10));

        assertThat(score.mean()).isCloseTo(3.4, within(1e-9));
        assertThat(score.ofHundred()).isCloseTo(60, within(1e-9));
        assertThat(score.interval().low()).isCloseTo(2.337, within(0.001));
        assertThat(score.interval().high()).isCloseTo(4.2, within(1e-9));
        assertThat(score.favourable().count()).isEqualTo(2);
    }

    @Test
    void isCertainOfAGroupInWhichAllAnswered() {
        var score = Score.of(Figure.of(Tally.of(0, 1, 2, 1, 1), 5));

        assertThat(score.interval()).isEqualTo(new Interval(score.mean(), score.mean()));
        assertThat(score.favourable().interval()).isEqualTo(new Interval(0.4, 0.4));
    }

    @Test
    void doesNotTakeTheAnswerOfAFewForEverybodys() {
        var score = Score.of(Figure.of(Tally.of(0, 0, 0, 0, 10), 30));

        assertThat(score.interval().low()).isLessThan(4.8);
        assertThat(score.interval().high()).isEqualTo(5);
    }

    @Test
    void isNoScoreWithoutAnAnswer() {
        assertThatThrownBy(() -> Score.of(Figure.of(Tally.none(5), 10))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3; of so many asked that the part heard is nothing. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void sharesAreThoseOfThePublishedTable(int count, int of, double low, double high) {
        var interval = Share.of(count, of, 1_000_000_000).interval();

        assertThat(interval.low()).isCloseTo(low, within(0.0001));
        assertThat(interval.high()).isCloseTo(high, within(0.0001));
    }

    @Test
    void holdsTheTruthInAtLeastNinetyFiveOfAHundredGroups() {
        for (var shape : List.of(List.of(0.05, 0.1, 0.2, 0.4, 0.25), List.of(0.0, 0.01, 0.04, 0.25, 0.7))) {
            for (var group : Map.of(12, 5, 30, 24, 40, 10).entrySet()) {
                assertThat(held(shape, group.getKey(), group.getValue()))
                        .as("%s of %s, %s", group.getValue(), group.getKey(), shape)
                        .isGreaterThan(1_850);
            }
        }
    }

    /** Of 2,000 groups. */
    private static long held(List<Double> shape, int asked, int answered) {
        var random = new SplittableRandom(5);
        long held = 0;
        for (int group = 0; group < 2_000; group++) {
            var all = new int[5];
            var heard = new int[5];
            for (int person = 0; person < asked; person++) {
                double felt = random.nextDouble();
                int option = 0;
                for (double sum = shape.getFirst(); option < 4 && felt > sum; sum += shape.get(option)) {
                    option++;
                }
                all[option]++;
                heard[option] += person < answered ? 1 : 0;
            }
            var interval = Score.of(Figure.of(Tally.of(heard), asked)).interval();
            double truth = Tally.of(all).mean();
            held += interval.low() <= truth + 1e-9 && truth <= interval.high() + 1e-9 ? 1 : 0;
        }
        return held;
    }
}
