package dev.kith.meeting;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody says came of an introduction. Only the first says that they met. */
enum Outcome {
    MET("met"),
    DATE("date"),
    NOT_YET("not-yet"),
    WONT("wont");

    private final String action;

    Outcome(String action) {
        this.action = action;
    }

    /** The button by which it is said. */
    String action() {
        return action;
    }

    /** Whether it may still come about, so that it can be asked once more. */
    boolean isOpen() {
        return this == DATE || this == NOT_YET;
    }

    static Optional<Outcome> by(String action) {
        return Stream.of(values()).filter(one -> one.action.equals(action)).findFirst();
    }
}
