package dev.kith.connectors;

import java.util.List;

/** Tells how far people are with a course. */
public non-sealed interface ReportsProgress extends Ability {

    /** Of the course as a whole first, where the system knows that, then of each of its units; none where nobody is enrolled. */
    Found<List<Progress>> progress(Learner learner, String course);
}
