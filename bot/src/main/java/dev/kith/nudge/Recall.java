package dev.kith.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What somebody knows of a quiz.
 *
 * @param campaign that brought it
 * @param at when it was last asked
 * @param course from the first time to the day on which it was known; empty where an older version began it
 */
record Recall(String campaign, Fsrs.Memory memory, Instant at, Turn last, Optional<Course> course) {

    /** Who knew it so often in a row, over half a year and more, is asked no more. */
    static final int ENOUGH = 5;

    /**
     * The last time that it was asked.
     *
     * @param number 1 for the first
     * @param inARow how often it was right since it was last wrong
     * @param answer the option that was chosen
     */
    record Turn(int number, int inARow, String answer) {}

    /**
     * How long it took.
     *
     * @param began when it was asked first
     * @param proven when it came back and was answered right for the first time
     */
    record Course(Instant began, Optional<Instant> proven) {

        private Course right(Instant now) {
            return proven.isPresent() ? this : new Course(began, Optional.of(now));
        }

        /** From the one to the other; 0 where it is not known yet. */
        int days(ZoneId zone) {
            return proven.map(at -> (int) ChronoUnit.DAYS.between(day(began, zone), day(at, zone)))
                    .orElse(0);
        }
    }

    static Recall first(String campaign, Instant now, String answer, boolean right) {
        var course = new Course(now, Optional.empty());
        return new Recall(campaign, Fsrs.first(right), now, new Turn(1, right ? 1 : 0, answer), Optional.of(course));
    }

    Recall again(Instant now, ZoneId zone, String answer, boolean right) {
        long days = ChronoUnit.DAYS.between(day(at, zone), day(now, zone));
        var turn = new Turn(last.number() + 1, right ? last.inARow() + 1 : 0, answer);
        var after = course.map(before -> right ? before.right(now) : before);
        return new Recall(campaign, Fsrs.next(memory, days, right), now, turn, after);
    }

    /** Whether it comes back on {@code today} or came due before. */
    boolean isDue(LocalDate today, ZoneId zone) {
        return last.inARow() < ENOUGH && !due(zone).isAfter(today);
    }

    LocalDate due(ZoneId zone) {
        return day(at, zone).plusDays(memory.days());
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
