package dev.kith.loop;

import java.time.Instant;
import java.util.Locale;

/**
 * What somebody said came of a round.
 *
 * @param text as it was written, 10 to 1000 characters
 * @param by the person's id; empty where it came from a script
 * @param at business time
 */
public record Post(Kind kind, String text, String by, Instant at) {

    public static final int SHORTEST = 10;

    public static final int LONGEST = 1_000;

    /** What comes of it. */
    public enum Kind {
        /** Something is done. */
        ACTION,
        /** Nothing changes, because … */
        NO_CHANGE;

        /** {@code no-change}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static boolean isLongEnough(String text) {
        int length = text.strip().length();
        return length >= SHORTEST && length <= LONGEST;
    }

    /** Not what it says. */
    @Override
    public String toString() {
        return "a post (" + kind.word() + ")";
    }
}
