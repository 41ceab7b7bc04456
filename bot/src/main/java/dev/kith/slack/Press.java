package dev.kith.slack;

import dev.kith.chat.Topic;
import java.util.Optional;

/** What a button, or an option of the menu, carries: which action, and what it is about. It is never trusted on its own. */
record Press(String action, Topic about) {

    /** The id of the menu that holds what every card offers. */
    static final String MENU = "more";

    private static final String BAR = "|";
    private static final int PARTS = 3;

    static Press of(String action, Topic about) {
        return new Press(action, about);
    }

    /** {@code answer|checkin|<reference>}. */
    String written() {
        return String.join(BAR, action, about.handler(), about.reference());
    }

    static Optional<Press> read(String written) {
        var parts = written.split("\\|", PARTS);
        return parts.length == PARTS && !parts[0].isBlank()
                ? Optional.of(new Press(parts[0], new Topic(parts[1], parts[2])))
                : Optional.empty();
    }
}
