package dev.kith.connectors;

/** Enrols people in courses. */
public non-sealed interface EnrolsLearners extends Ability {

    /** {@code course} is the system's own id; enrolling somebody again changes nothing. */
    Outcome enrol(Learner learner, String course);
}
