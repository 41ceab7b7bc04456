package dev.kith.people;

import java.util.Optional;

/** What is taken to be true of somebody, and by whose word. */
public record Stated<T>(T value, By by) {

    /** Whose word there is; the earlier goes before the later. */
    public enum By {
        THEMSELVES,
        DIRECTORY,
        PROFILE,
        /** Nobody's: it is what is usual in the organisation. */
        USUAL
    }

    static <T> Stated<T> inDirectory(T value) {
        return new Stated<>(value, By.DIRECTORY);
    }

    static <T> Stated<T> usually(T value) {
        return new Stated<>(value, By.USUAL);
    }

    /** With a word of somebody else's, if there is one and it does not come after the one there is. */
    Stated<T> hearing(Optional<T> word, By whose) {
        return word.filter(said -> whose.compareTo(by) <= 0)
                .map(said -> new Stated<>(said, whose))
                .orElse(this);
    }

    /** Whether a platform's profile would be believed. */
    boolean isMovable() {
        return By.PROFILE.compareTo(by) <= 0;
    }

    boolean isUsual() {
        return by == By.USUAL;
    }

    /** What the directory says itself, and so what is kept of it. */
    Optional<T> ofDirectory() {
        return by == By.DIRECTORY ? Optional.of(value) : Optional.empty();
    }
}
