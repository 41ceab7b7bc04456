package dev.kith.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kith.disclosure.Tally;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against draws that are counted one by one. */
class PermutationTest {

    /** Fisher (1935), The Design of Experiments, chapter 2: eight cups, four of each kind; 1 in 70 either way. */
    @Test
    void theLadyTastesTea() {
        assertThat(Permutation.chance(Tally.of(4, 4), Tally.of(4, 0))).isCloseTo(2.0 / 70, within(1e-12));
    }

    /** By hand: the sums of two of 1, 2, 3, 4 are 3, 4, 5, 5, 6, 7; two of six lie as far from 5 as 3. */
    @Test
    void countsEveryDraw() {
        assertThat(Permutation.chance(Tally.of(1, 1, 1, 1), Tally.of(1, 1, 0, 0)))
                .isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void isWhatCountingOneByOneFinds() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 300; round++) {
            var answers = IntStream.generate(() -> random.nextInt(5)).limit(12).toArray();
            int drawn = 3 + random.nextInt(7);
            var all = tally(answers, (1 << 12) - 1);
            var part = tally(answers, (1 << drawn) - 1);
            double chance = Permutation.chance(all, part);
            if (chance < 0.19) {
                assertThat(chance).isCloseTo(oneByOne(answers, all, part), within(1e-9));
            }
        }
    }

    @Test
    void theLimitTakesOverWithoutAStep() {
        var rest = Tally.of(20, 40, 80, 160, 100);
        double exact = Permutation.chance(rest.plus(Tally.of(12, 17, 24, 42, 24)), Tally.of(12, 17, 24, 42, 24));
        double limit = Permutation.chance(rest.plus(Tally.of(12, 17, 24, 43, 24)), Tally.of(12, 17, 24, 43, 24));

        assertThat(exact).isBetween(0.01, 0.2);
        assertThat(limit / exact).isBetween(0.9, 1.15);
    }

    @Test
    void whereAllSayTheSameNothingDiffers() {
        assertThat(Permutation.chance(Tally.of(0, 0, 30), Tally.of(0, 0, 10))).isEqualTo(1);
    }

    private static double oneByOne(int[] answers, Tally all, Tally part) {
        double off = Math.abs(part.mean() - all.mean());
        int draws = 0;
        int asFar = 0;
        for (int draw = 0; draw < 1 << answers.length; draw++) {
            if (Integer.bitCount(draw) == part.answers()) {
                draws++;
                asFar += Math.abs(tally(answers, draw).mean() - all.mean()) > off - 1e-9 ? 1 : 0;
            }
        }
        return (double) asFar / draws;
    }

    private static Tally tally(int[] answers, int which) {
        var counts = new int[5];
        for (int i = 0; i < answers.length; i++) {
            counts[answers[i]] += which >> i & 1;
        }
        return Tally.of(counts);
    }
}
