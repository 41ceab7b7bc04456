package dev.kith.indicators;

import dev.kith.people.Person;

/**
 * Something that people do by themselves. Whatever feature knows of it says of each whether they did; nobody but the count is told.
 */
public interface Deed {

    /** Something is begun that nobody gave. */
    String VOLUNTARY = "voluntary";

    /** What a nudge suggested is tried. */
    String TRIED = "tried";

    /** Two people are introduced to each other. */
    String MET = "met";

    /** One of those above. */
    String name();

    /** Whether they did it at least once. */
    boolean isDone(Person person, Span span);
}
