package dev.kith.courses;

import java.time.Instant;
import java.util.Optional;

/**
 * How far somebody is with a course.
 *
 * @param percent 0 to 100
 * @param completedAt when they completed it; empty while they have not
 * @param name what the course is called; empty where that is not known
 * @param enrolment what became of enrolling them
 */
record HowFar(int percent, Optional<Instant> completedAt, String name, Enrolment enrolment) {

    static final int ALL = 100;

    static final HowFar UNKNOWN = new HowFar(0, Optional.empty(), "", Enrolment.NOT_WANTED);

    HowFar {
        if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException("percent: " + percent + " (valid: 0 to 100)");
        }
    }

    /** What became of enrolling somebody. */
    enum Enrolment {
        NOT_WANTED,
        /** A nudge led them there, and they are to be enrolled. */
        WANTED,
        DONE,
        REFUSED
    }

    boolean isCompleted() {
        return completedAt.isPresent();
    }

    boolean waitsForEnrolment() {
        return enrolment == Enrolment.WANTED && !isCompleted();
    }

    /** What is heard later. What was completed stays so, and keeps its day. */
    HowFar reaching(int heard) {
        return isCompleted() ? this : new HowFar(heard, completedAt, name, enrolment);
    }

    HowFar completed(Instant at) {
        return isCompleted() ? this : new HowFar(ALL, Optional.of(at), name, enrolment);
    }

    HowFar named(String known) {
        return known.isEmpty() ? this : new HowFar(percent, completedAt, known, enrolment);
    }

    HowFar enrolled(Enrolment now) {
        return new HowFar(percent, completedAt, name, now);
    }

    /** A nudge leads there: they are enrolled once, whatever becomes of it. */
    HowFar wanted() {
        return enrolment == Enrolment.NOT_WANTED && !isCompleted() && percent == 0 ? enrolled(Enrolment.WANTED) : this;
    }
}
