package dev.kith.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What somebody knows of a quiz.
 *
 * @param campaign that brought it
 * @param at when it was last asked
 */
record Recall(String campaign, Fsrs.Memory memory, Instant at, Turn last) {

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

    static Recall first(String campaign, Instant now, String answer, boolean right) {
        return new Recall(campaign, Fsrs.first(right), now, new Turn(1, right ? 1 : 0, answer));
    }

    Recall again(Instant now, ZoneId zone, String answer, boolean right) {
        long days = ChronoUnit.DAYS.between(day(at, zone), day(now, zone));
        var turn = new Turn(last.number() + 1, right ? last.inARow() + 1 : 0, answer);
        return new Recall(campaign, Fsrs.next(memory, days, right), now, turn);
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
