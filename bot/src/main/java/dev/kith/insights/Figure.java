package dev.kith.insights;

import dev.kith.disclosure.Tally;

/**
 * What a release shows of one question in one cell.
 *
 * @param asked how many were asked
 * @param reachable how many of them the question reached; all, where that is not known
 */
public record Figure(Tally tally, int asked, int reachable) {

    /** @throws IllegalArgumentException where more answered than were reached, or more were reached than asked */
    public Figure {
        if (tally.answers() > reachable || reachable > asked) {
            throw new IllegalArgumentException(
                    tally.answers() + " answered, " + reachable + " were reached, " + asked + " asked");
        }
    }

    /** Of a question that reached all who were asked. */
    public static Figure of(Tally tally, int asked) {
        return new Figure(tally, asked, asked);
    }

    public int answered() {
        return tally.answers();
    }

    /** How many were asked and did not answer. */
    public int silent() {
        return asked - answered();
    }

    /** Both together, such as two rounds. */
    Figure plus(Figure other) {
        return new Figure(tally.plus(other.tally), asked + other.asked, reachable + other.reachable);
    }

    /** The others: this group without a part of it. */
    public Figure minus(Figure part) {
        return new Figure(tally.minus(part.tally), asked - part.asked, asked - part.asked)
                .reaching(reachable - part.reachable);
    }

    /** The same where the question is known to have reached so many: never fewer than answered, nor more than were asked. */
    Figure reaching(int people) {
        return new Figure(tally, asked, Math.clamp(people, answered(), asked));
    }

    /** How many could have answered and did not. */
    int quiet() {
        return reachable - answered();
    }

    /** How many answers there are to choose from. */
    int options() {
        return tally.counts().size();
    }
}
