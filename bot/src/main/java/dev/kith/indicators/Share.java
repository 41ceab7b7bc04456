package dev.kith.indicators;

import dev.kith.disclosure.Tally;

/**
 * How many of a hundred did something, in fives. Below {@value #LEAST} and above {@value #MOST} it is said no more exactly: where
 * ten are counted nobody can tell whether one of them did, or none.
 */
public final class Share {

    public static final int LEAST = 10;
    public static final int MOST = 90;

    private static final int STEP = 5;

    private Share() {}

    /** {@code tally}: who did not, who did. */
    public static int of(Tally tally) {
        return of(tally.counts().getLast(), tally.answers());
    }

    /** So many of all. */
    public static int of(double some, double all) {
        return Math.clamp(STEP * Math.round(100 * some / all / STEP), LEAST, MOST);
    }
}
