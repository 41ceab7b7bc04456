package dev.kith.certificate;

import dev.kith.facts.Fact;
import java.util.Optional;

/** What becomes of a course, and what is told of it. */
record Change(Course after, Optional<Fact> told) {

    /** Of which nothing is told. */
    static Change to(Course after) {
        return new Change(after, Optional.empty());
    }
}
