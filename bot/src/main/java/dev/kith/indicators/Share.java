package dev.kith.indicators;

import dev.kith.disclosure.Tally;

/**
 * How many of a hundred did something, in fives. Below {@value #LEAST} and above {@value #MOST} it is said no more exactly: where
 * ten are counted nobody can tell whether one of them did, or none.
 */
public final class Share {

    static final int LEAST = 10;
    static final int MOST = 90;

    private static final int STEP = 5;

    private Share() {}

    /** {@code tally}: who did not, who did. */
    public static int of(Tally tally) {
        return of(tally.counts().getLast(), tally.answers());
    }

    /** How near it is told, by the word of a text: {@code few}, {@code many} or {@code about}. */
    public static String nearness(int share) {
        return share <= LEAST ? "few" : share >= MOST ? "many" : "about";
    }

    /** So many of all. */
    public static int of(double some, double all) {
        return Math.clamp(STEP * Math.round(100 * some / all / STEP), LEAST, MOST);
    }
}
