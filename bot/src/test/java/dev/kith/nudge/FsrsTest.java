package dev.kith.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kith.nudge.Fsrs.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FsrsTest {

    /** The intervals that py-fsrs 6 gives for "Good" each time, from its first in days on; the last one is bounded here. */
    @Test
    void comesBackAsThePublishedSchedulerHasIt() {
        assertThat(intervals(true, true, true, true, true)).containsExactly(2, 11, 46, 163, 365);
    }

    @Test
    void comesBackTomorrowWhenItWasWrong() {
        assertThat(intervals(false)).containsExactly(1);
        assertThat(intervals(true, true, true, false).getLast()).isBetween(1, 10);
    }

    @Test
    void whatWasForgottenComesBackSoonerThanWhatWasNot() {
        var chance = new Random(6);
        for (int round = 0; round < 500; round++) {
            var memory = Fsrs.first(chance.nextBoolean());
            for (int turn = 0; turn < 8; turn++) {
                long late = memory.days() + chance.nextInt(60);
                var right = Fsrs.next(memory, late, true);
                var wrong = Fsrs.next(memory, late, false);
                assertThat(right.stability()).isGreaterThan(memory.stability()).isGreaterThan(wrong.stability());
                assertThat(wrong.stability()).isLessThan(memory.stability());
                assertThat(wrong.difficulty()).isGreaterThanOrEqualTo(right.difficulty());
                assertThat(List.of(right.days(), wrong.days()))
                        .allSatisfy(days -> assertThat(days).isBetween(1, Fsrs.MOST_DAYS));
                assertThat(wrong.difficulty()).isBetween(1.0, 10.0);
                memory = chance.nextInt(3) > 0 ? right : wrong;
            }
        }
    }

    /** The weights of the grades "Again" and "Good". */
    @Test
    void beginsWithThePublishedWeights() {
        assertThat(Fsrs.first(false)).isEqualTo(new Memory(0.212, 6.4133));
        assertThat(Fsrs.first(true).stability()).isEqualTo(2.3065);
        assertThat(Fsrs.first(true).difficulty()).isCloseTo(2.1181, within(0.0001));
    }

    private static List<Integer> intervals(boolean... answers) {
        var days = new ArrayList<Integer>();
        var memory = Fsrs.first(answers[0]);
        days.add(memory.days());
        for (int turn = 1; turn < answers.length; turn++) {
            memory = Fsrs.next(memory, memory.days(), answers[turn]);
            days.add(memory.days());
        }
        return days;
    }
}
