package dev.kith.connectors;

import java.util.List;

/** Lists what there is to learn, so that nobody has to look up an id. */
public non-sealed interface ListsCourses extends Ability {

    /** The courses whose name, or id, contains the text; of a system with many the first 100. */
    Found<List<Course>> courses(String text);

    /** What can be done in a course, in the order in which the course shows it. */
    Found<List<Course.Unit>> units(String course);
}
