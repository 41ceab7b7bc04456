package dev.kith.pack;

import dev.kith.people.PersonId;
import java.util.Set;

/** How far people are in the learning systems. */
public interface Progress {

    /** The ids of the courses that somebody completed, as nudges name them. */
    Set<String> completedCourses(PersonId person);
}
