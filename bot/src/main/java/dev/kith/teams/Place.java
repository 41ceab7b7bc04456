package dev.kith.teams;

import java.util.Optional;

/** Where a message is: its conversation, and Teams' id of it there, which alone says nothing. */
record Place(String conversation, String activity) {

    private static final String SLASH = "/";

    static Optional<Place> of(String messageId) {
        int slash = messageId.indexOf(SLASH);
        return slash <= 0 || slash == messageId.length() - 1
                ? Optional.empty()
                : Optional.of(new Place(messageId.substring(slash + 1), messageId.substring(0, slash)));
    }

    /** {@code 1767600000000/a:1abc}. */
    @Override
    public String toString() {
        return activity + SLASH + conversation;
    }
}
