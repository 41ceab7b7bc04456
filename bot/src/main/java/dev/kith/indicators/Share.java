package dev.kith.indicators;

import dev.kith.disclosure.Tally;

/**
 * How many of a hundred did something, in fives. Below {@value #LEAST} and above {@value #MOST} it is said no more exactly: where
 * ten are counted nobody can tell whether one of them did, or none.
 */
final class Share {

    static final int LEAST = 10;
    static final int MOST = 90;

    private static final int STEP = 5;

    private Share() {}

    /** {@code tally}: who did not, who did. */
    static int of(Tally tally) {
        double exact = 100.0 * tally.counts().getLast() / tally.answers();
        return Math.clamp(STEP * Math.round(exact / STEP), LEAST, MOST);
    }
}
