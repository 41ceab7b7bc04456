package dev.kith.people;

import java.time.LocalDate;

/** Days off that somebody told us of themselves; both ends are off. */
public record Leave(LocalDate from, LocalDate until) {

    public Leave {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a leave that ends before it begins: " + from + " to " + until);
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
