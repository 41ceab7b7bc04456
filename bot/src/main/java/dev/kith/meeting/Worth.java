package dev.kith.meeting;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether it was worth their time, as somebody who met says. */
enum Worth {
    YES("worth-yes"),
    PARTLY("worth-partly"),
    NO("worth-no");

    private final String action;

    Worth(String action) {
        this.action = action;
    }

    /** The button by which it is said. */
    String action() {
        return action;
    }

    static Optional<Worth> by(String action) {
        return Stream.of(values()).filter(one -> one.action.equals(action)).findFirst();
    }
}
