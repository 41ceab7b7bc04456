package dev.kith.nudge;

import dev.kith.people.PersonId;
import java.util.Set;

/** How far people are in their learning systems; whoever is connected to one implements it. */
public interface Progress {

    /** Where no learning system tells anything. */
    Progress UNKNOWN = person -> Set.of();

    /** The ids of the courses that somebody completed, as nudges and conditions name them. */
    Set<String> completedCourses(PersonId person);
}
