package dev.kith.conversation;

import java.time.Instant;

/**
 * An invitation to those who were asked in a round.
 *
 * @param host the id of the person they would talk with
 * @param about what it would be about, 1 to 500 characters
 * @param when and where, in words of at most 200 characters; empty where that is still open
 * @param at business time
 */
public record Invitation(String host, String about, String when, Instant at) {

    public static final int LONGEST_ABOUT = 500;

    public static final int LONGEST_WHEN = 200;

    /** Whether both say the same. */
    boolean isAs(Invitation other) {
        return host.equals(other.host) && about.equals(other.about) && when.equals(other.when);
    }
}
