package dev.kith.courses;

import dev.kith.connectors.Learner;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.Progress;
import dev.kith.lms.CourseName;
import dev.kith.lms.CourseSystem;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps what learning systems say of people. */
record Hearing(Courses courses, Titles titles, Refusals refusals) {

    /** Nobody is told that they are through before the system says so. */
    private static final int ALMOST = HowFar.ALL - 1;

    void hear(CourseSystem system, PersonId person, CourseName course, List<Progress> told, Instant now) {
        if (told.isEmpty()) {
            return;
        }
        if (isDone(told)) {
            String name = titles.of(system, course);
            courses.change(
                    person, course, now, one -> one.completed(at(told, now)).named(name));
        } else {
            courses.change(person, course, now, one -> one.reaching(percent(told)));
        }
    }

    /** What a system tells by itself. */
    HowFar push(PersonId person, CourseName course, Pushed pushed, Instant now) {
        return courses.change(person, course, now, one -> pushed.onto(one, now));
    }

    /** What it says is kept without whom it says it of. */
    void refused(Learner learner, CourseName course, Setback why, Instant now) {
        if (why instanceof Refused) {
            String reason = why.reason().replace(learner.personId(), "…");
            refusals.note(
                    course,
                    learner.email().map(email -> reason.replace(email, "…")).orElse(reason),
                    now);
        }
    }

    /** A system that says nothing of the course as a whole is through where all of its units are. */
    private static boolean isDone(List<Progress> told) {
        return told.stream()
                .filter(Hearing::isWhole)
                .findFirst()
                .map(Progress::isDone)
                .orElseGet(() -> told.stream().allMatch(Progress::isDone));
    }

    private static Instant at(List<Progress> told, Instant now) {
        return told.stream()
                .filter(Hearing::isWhole)
                .flatMap(one -> one.at().stream())
                .findFirst()
                .or(() -> latest(told))
                .filter(at -> at.isBefore(now))
                .orElse(now);
    }

    private static Optional<Instant> latest(List<Progress> told) {
        return told.stream().flatMap(one -> one.at().stream()).max(Comparator.naturalOrder());
    }

    private static int percent(List<Progress> told) {
        var units = told.stream().filter(one -> !isWhole(one)).toList();
        long done = units.stream().filter(Progress::isDone).count();
        return units.isEmpty() ? 0 : Math.min(ALMOST, (int) (HowFar.ALL * done / units.size()));
    }

    private static boolean isWhole(Progress progress) {
        return progress.place().unit().isEmpty();
    }
}
