package dev.kith.reply;

import java.time.Instant;

/**
 * What was replied to a comment.
 *
 * @param text as it was written, 1 to 1000 characters
 * @param at business time
 */
public record CommentReply(String text, Instant at) {

    public static final int LONGEST = 1_000;

    static boolean isLongEnough(String text) {
        int length = text.strip().length();
        return length > 0 && length <= LONGEST;
    }

    /** Not what it says. */
    @Override
    public String toString() {
        return "a reply";
    }
}
