package dev.kith.journey;

import dev.kith.people.Person;
import dev.kith.prompts.Step.Reader;
import java.time.Instant;

/**
 * A step whose turn it will be.
 *
 * @param step its id in the journey, or one of Kith's own: {@link #SUMMARY}, {@link #FAREWELL}
 * @param role as whom its reader gets it
 * @param at business time
 */
record Turn(String step, Reader role, Person reader, Instant at) {

    /** What somebody whose date was learnt late has missed, in one card. */
    static final String SUMMARY = "summary";

    /** A kind line where a journey ends without having come to its end. */
    static final String FAREWELL = "farewell";
}
