package dev.kith.indicators;

import dev.kith.people.Person;
import java.util.List;

/** How long it takes people until they know what they learn; nobody but the count is told. */
public interface Proofs {

    /** What somebody turned out to know within a stretch. */
    List<Proof> of(Person person, Span span);

    /**
     * A skill, and somebody who knows something of it.
     *
     * @param days from the first time it was asked to the day on which it was known again
     */
    record Proof(String skill, int days) {}
}
