package dev.kith.people;

import java.util.Arrays;
import java.util.Optional;

/** Where somebody works from. */
public enum WorkMode {
    REMOTE("remote"),
    HYBRID("hybrid"),
    ONSITE("onsite");

    private final String word;

    WorkMode(String word) {
        this.word = word;
    }

    /** As files and audiences spell it. */
    public String word() {
        return word;
    }

    static Optional<WorkMode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word.equals(word)).findFirst();
    }
}
