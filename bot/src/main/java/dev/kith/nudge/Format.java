package dev.kith.nudge;

import java.util.Locale;

/** How somebody likes their nudges. What a nudge does not have comes whole, as a text. */
enum Format {
    /** The whole text. */
    FULL,
    /** Its short form, and the whole on a press. */
    SHORT,
    /** What there is to hear or to see first, and its text below. */
    LISTEN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
