package dev.kith.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RecallTest {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    /** The sixth of January, half an hour before midnight in Kolkata. */
    private static final Instant LATE = Instant.parse("2026-01-06T18:00:00Z");

    @Test
    void comesBackOnADayOfThePersonWhateverTheHour() {
        var right = Recall.first("c", LATE, "a", true);
        assertThat(right.due(KOLKATA)).isEqualTo(LocalDate.of(2026, 1, 8));
        assertThat(right.isDue(LocalDate.of(2026, 1, 7), KOLKATA)).isFalse();
        assertThat(right.isDue(LocalDate.of(2026, 1, 8), KOLKATA)).isTrue();
        assertThat(right.isDue(LocalDate.of(2026, 3, 8), KOLKATA)).isTrue();
    }

    @Test
    void whoKnewItFiveTimesInARowIsAskedNoMore() {
        var recall = Recall.first("c", LATE, "a", true);
        for (int turn = 2; turn <= Recall.ENOUGH; turn++) {
            assertThat(recall.isDue(recall.due(KOLKATA), KOLKATA)).isTrue();
            recall = recall.again(at(recall.due(KOLKATA)), KOLKATA, "a", true);
        }
        assertThat(recall.last()).isEqualTo(new Recall.Turn(5, 5, "a"));
        assertThat(recall.isDue(LocalDate.of(2036, 1, 1), KOLKATA)).isFalse();
    }

    @Test
    void aWrongAnswerBeginsTheRowAnew() {
        var recall = Recall.first("c", LATE, "a", true);
        for (boolean right : new boolean[] {true, true, true, false, true}) {
            recall = recall.again(at(recall.due(KOLKATA)), KOLKATA, right ? "a" : "b", right);
        }
        assertThat(recall.last()).isEqualTo(new Recall.Turn(6, 1, "a"));
        assertThat(recall.isDue(recall.due(KOLKATA), KOLKATA)).isTrue();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(KOLKATA).toInstant();
    }
}
