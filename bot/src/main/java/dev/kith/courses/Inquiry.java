package dev.kith.courses;

import dev.kith.connectors.Found;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.Outcome.Whose;
import dev.kith.connectors.Progress;
import dev.kith.courses.HowFar.Enrolment;
import dev.kith.lms.AskingPace;
import dev.kith.lms.CourseName;
import dev.kith.lms.CourseSystem;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks a learning system about one person: how far they are with what matters to them, and enrols them where that is wanted. */
final class Inquiry {

    /** What was refused is not asked every time: only somebody over there can change that. */
    private static final Duration AFTER_REFUSAL = Duration.ofDays(1);

    private final Directory directory;
    private final Interest interest;
    private final Rota rota;
    private final Hearing hearing;
    private final AskingPace pace;

    Inquiry(Directory directory, Interest interest, Rota rota, Hearing hearing, AskingPace pace) {
        this.directory = directory;
        this.interest = interest;
        this.rota = rota;
        this.hearing = hearing;
        this.pace = pace;
    }

    /** Empty where the system answered, whatever it did; else why nobody else needs to be asked about now. */
    Optional<Setback> of(CourseSystem system, PersonId id, Instant now) {
        var person = directory.find(id);
        var open = person.map(one -> open(system, one, now)).orElse(Set.of());
        if (open.isEmpty()) {
            leave(system, id, now);
            return Optional.empty();
        }
        boolean isRefused = false;
        for (CourseName course : open) {
            var setback = ask(system, person.orElseThrow(), course, now);
            if (setback.filter(Inquiry::isOfSystem).isPresent()) {
                return setback;
            }
            pace.answered(system);
            isRefused |= setback.filter(Refused.class::isInstance).isPresent();
        }
        if (isRefused) {
            rota.move(system.name(), Set.of(id), now.plus(AFTER_REFUSAL));
        }
        return Optional.empty();
    }

    /** Whoever is to be enrolled since it was looked stays. */
    private void leave(CourseSystem system, PersonId id, Instant now) {
        rota.leave(system.name(), id);
        boolean isWanted = directory.find(id).isPresent()
                && hearing.courses().of(id).entrySet().stream()
                        .anyMatch(one -> one.getKey().system().equals(system.name())
                                && one.getValue().waitsForEnrolment());
        if (isWanted) {
            rota.move(system.name(), Set.of(id), now);
        }
    }

    /** What matters to them and is not completed yet, and where they are still to be enrolled. */
    private Set<CourseName> open(CourseSystem system, Person person, Instant now) {
        var known = hearing.courses().of(person.id());
        var wanted = known.entrySet().stream()
                .filter(one -> one.getValue().waitsForEnrolment())
                .map(Map.Entry::getKey);
        var mattering = system.progress().isPresent() ? interest.of(person, now) : Set.<CourseName>of();
        return Stream.concat(mattering.stream(), wanted)
                .filter(course -> course.system().equals(system.name()))
                .filter(course -> !known.getOrDefault(course, HowFar.UNKNOWN).isCompleted())
                .collect(Collectors.toSet());
    }

    /** Whoever could not be asked about and is to be enrolled may be unknown there just for that. */
    private Optional<Setback> ask(CourseSystem system, Person person, CourseName course, Instant now) {
        var told = told(system, person, course, now);
        if (told.filter(Inquiry::isOfSystem).isPresent()) {
            return told;
        }
        boolean isWanted = hearing.courses()
                .of(person.id())
                .getOrDefault(course, HowFar.UNKNOWN)
                .waitsForEnrolment();
        if (isWanted && system.enrolling().isPresent()) {
            return enrol(system, person, course, now);
        }
        told.ifPresent(why -> hearing.refused(system.learner(person), course, why, now));
        return told;
    }

    private Optional<Setback> told(CourseSystem system, Person person, CourseName course, Instant now) {
        if (system.progress().isEmpty()) {
            return Optional.empty();
        }
        var found = system.progress().get().progress(system.learner(person), course.id());
        return switch (found) {
            case Found.There<List<Progress>> there -> {
                hearing.hear(system, person.id(), course, there.value(), now);
                yield Optional.empty();
            }
            case Found.Not<List<Progress>> not -> Optional.of(not.why());
        };
    }

    /** Whoever did something there is in it already. */
    private Optional<Setback> enrol(CourseSystem system, Person person, CourseName course, Instant now) {
        var howFar = hearing.courses().of(person.id()).getOrDefault(course, HowFar.UNKNOWN);
        Outcome outcome = howFar.percent() > 0
                ? new AlreadyThere()
                : system.enrolling().orElseThrow().enrol(system.learner(person), course.id());
        return switch (outcome) {
            case Accepted there -> enrolled(person, course, now, Enrolment.DONE);
            case AlreadyThere there -> enrolled(person, course, now, Enrolment.DONE);
            case Refused refused -> {
                hearing.refused(system.learner(person), course, refused, now);
                yield enrolled(person, course, now, Enrolment.REFUSED);
            }
            case Later later -> Optional.of(later);
            case Misconfigured misconfigured -> Optional.of(misconfigured);
        };
    }

    private Optional<Setback> enrolled(Person person, CourseName course, Instant now, Enrolment what) {
        hearing.courses().change(person.id(), course, now, one -> one.enrolled(what));
        return Optional.empty();
    }

    private static boolean isOfSystem(Setback setback) {
        return setback instanceof Misconfigured || setback instanceof Later later && later.whose() == Whose.SYSTEM;
    }
}
