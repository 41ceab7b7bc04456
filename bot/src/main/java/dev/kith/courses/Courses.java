package dev.kith.courses;

import dev.kith.lms.CourseName;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How far people are with courses of the learning systems, as far as Kith was told. */
interface Courses {

    Map<CourseName, HowFar> of(PersonId person);

    /**
     * Changes what is known, whoever else changes it at the same time, and answers what is known now. Where a course is completed
     * by that, the fact is told with it, once.
     */
    HowFar change(PersonId person, CourseName course, Instant now, UnaryOperator<HowFar> change);
}
