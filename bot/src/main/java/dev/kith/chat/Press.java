package dev.kith.chat;

import java.util.Optional;

/** What a button, or an option of the menu, carries: which action, and what it is about. It is never trusted on its own. */
public record Press(String action, Topic about) {

    private static final String BAR = "|";
    private static final int PARTS = 3;

    public static Press of(String action, Topic about) {
        return new Press(action, about);
    }

    /** {@code answer|checkin|<reference>}. */
    public String written() {
        return String.join(BAR, action, about.handler(), about.reference());
    }

    public static Optional<Press> read(String written) {
        var parts = written.split("\\|", PARTS);
        return parts.length == PARTS && !parts[0].isBlank()
                ? Optional.of(new Press(parts[0], new Topic(parts[1], parts[2])))
                : Optional.empty();
    }
}
