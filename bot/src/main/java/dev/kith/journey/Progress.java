package dev.kith.journey;

import dev.kith.people.PersonId;

/** What people completed in their learning system; whoever is connected to one implements it. */
public interface Progress {

    /** Where no learning system tells anything. */
    Progress UNKNOWN = (person, course) -> false;

    /** Whether somebody completed a course; false where that is not known. */
    boolean hasCompleted(PersonId person, String course);
}
