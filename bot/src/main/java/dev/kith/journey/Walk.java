package dev.kith.journey;

import dev.kith.journey.Enrolment.How;
import dev.kith.journey.Enrolment.Passed;
import dev.kith.people.Person;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Step;
import dev.kith.prompts.Step.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where somebody stands in a journey, and what comes next: a pure function of the journey, of what is behind them and of the
 * scene. Each reader gets one step at a time; what is late comes after what was sent before it, one step a working day.
 */
record Walk(Journey journey, Enrolment enrolment, Scene scene) {

    /** The next step for each reader, whenever that is. */
    List<Turn> next() {
        return Arrays.stream(Reader.values())
                .flatMap(role -> lane(role, Lane::hasTurn).turns().stream())
                .toList();
    }

    /** All that is left, as if each were sent at its time and nothing were done about what others wait for. */
    List<Turn> ahead() {
        return Arrays.stream(Reader.values())
                .flatMap(role -> lane(role, lane -> false).turns().stream())
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    /** When it is the turn of a step that was planned; empty where it is over, or its condition does not hold any more. */
    Optional<Turn> turn(String step) {
        return Arrays.stream(Reader.values())
                .flatMap(role -> lane(role, lane -> lane.has(step)).turns().stream())
                .filter(turn -> turn.step().equals(step))
                .findFirst();
    }

    /** Those whose time came while their condition did not hold, or while there was nobody to read them. */
    List<Step> leftOut() {
        return Arrays.stream(Reader.values())
                .flatMap(role -> lane(role, Lane::hasTurn).leftOut().stream())
                .toList();
    }

    /** The steps whose time by the calendar was over before {@code day}. */
    List<Step> before(LocalDate day) {
        return journey.steps().stream()
                .filter(step ->
                        day(step, scene.reader(step).orElse(scene.walker())).isBefore(day))
                .toList();
    }

    boolean isDone() {
        boolean summedUp = !enrolment.dates().late() || enrolment.hasPassed(Turn.SUMMARY);
        return summedUp && journey.steps().stream().allMatch(step -> enrolment.hasPassed(step.id()));
    }

    boolean isReached() {
        return journey.endsWhen().filter(scene.holds()).isPresent();
    }

    /** What one reader gets, in its order, until that is {@code enough}: each turn comes after the one before it. */
    private Lane lane(Reader role, Predicate<Lane> enough) {
        var lane = new Lane(new ArrayList<>(), new ArrayList<>());
        var steps = steps(role);
        if (steps.isEmpty() && role != Reader.PERSON) {
            return lane;
        }
        Optional<Instant> last = Optional.of(lastSent(role));
        if (role == Reader.PERSON && enrolment.dates().late() && !enrolment.hasPassed(Turn.SUMMARY)) {
            var summary = summary();
            lane.turns().add(summary);
            last = Optional.of(summary.at());
        }
        for (Step step : steps) {
            if (enough.test(lane)) {
                return lane;
            }
            if (!enrolment.hasPassed(step.id())) {
                last = look(step, last, lane);
            }
        }
        return lane;
    }

    /** Adds what becomes of a step, and answers when the last one before the next is sent. */
    private Optional<Instant> look(Step step, Optional<Instant> last, Lane lane) {
        var reader = scene.reader(step);
        Instant at = at(step, last, reader.orElse(scene.walker()));
        if (reader.isPresent() && isWanted(step)) {
            lane.turns().add(new Turn(step.id(), step.to(), reader.get(), at));
            return Optional.of(at);
        }
        // What comes before it and was not sent yet may still change what holds.
        if (lane.turns().isEmpty() && !at.isAfter(scene.now())) {
            lane.leftOut().add(step);
        }
        return last;
    }

    private boolean isWanted(Step step) {
        return step.terms()
                        .when()
                        .filter(condition -> !scene.holds().test(condition))
                        .isEmpty()
                && step.terms()
                        .insteadOf()
                        .flatMap(journey::step)
                        .filter(this::goesFirst)
                        .isEmpty()
                && !itsPlaceIsTaken(step);
    }

    /** What was sent stays so, whatever became of its condition. */
    private boolean goesFirst(Step other) {
        return enrolment.passed(other.id()).map(Passed::wasSent).orElseGet(() -> isWanted(other));
    }

    private boolean itsPlaceIsTaken(Step step) {
        return journey.steps().stream()
                .filter(other ->
                        other.terms().insteadOf().filter(step.id()::equals).isPresent())
                .anyMatch(other ->
                        enrolment.passed(other.id()).filter(Passed::wasSent).isPresent());
    }

    /** By the calendar; where it is late, the working day after what was sent last; where it waits, when that is over. */
    private Instant at(Step step, Optional<Instant> last, Person reader) {
        LocalDate day = after(day(step, reader), last, reader);
        var wait = step.terms().waitsFor().filter(one -> !isDeed(one.step()));
        if (wait.isPresent()) {
            day = scene.timetable().workingDays(day, wait.get().atMost(), reader);
        } else if (step.terms().waitsFor().isPresent()) {
            day = after(
                    day, enrolment.passed(step.terms().waitsFor().get().step()).map(Passed::over), reader);
        }
        return scene.timetable().at(day, step.moment().at(), reader);
    }

    private LocalDate day(Step step, Person reader) {
        return scene.timetable().day(step.moment(), enrolment.dates().from(), reader);
    }

    private LocalDate after(LocalDate day, Optional<Instant> last, Person reader) {
        return last.map(at -> Timetable.dayOf(at, reader))
                .filter(sent -> !day.isAfter(sent))
                .map(sent -> scene.timetable().workingDay(sent.plusDays(1), reader))
                .orElse(day);
    }

    /** What is waited for is over when something was done about it, or when it never will be. */
    private boolean isDeed(String step) {
        return enrolment.passed(step).filter(passed -> passed.how() != How.SENT).isPresent();
    }

    private Turn summary() {
        LocalDate day =
                Timetable.dayOf(enrolment.standing().since(), scene.walker()).plusDays(1);
        LocalTime at = journey.steps().getFirst().moment().at();
        LocalDate working = scene.timetable().workingDay(day, scene.walker());
        return new Turn(
                Turn.SUMMARY, Reader.PERSON, scene.walker(), scene.timetable().at(working, at, scene.walker()));
    }

    private List<Step> steps(Reader role) {
        return journey.steps().stream().filter(step -> step.to() == role).toList();
    }

    /** The day on which it began, or began anew, counts as one: what is late comes no sooner than the morning after. */
    private Instant lastSent(Reader role) {
        var own = role == Reader.PERSON ? Stream.of(Turn.SUMMARY) : Stream.<String>of();
        var sent = Stream.concat(own, steps(role).stream().map(Step::id))
                .flatMap(step -> enrolment.passed(step).stream())
                .filter(Passed::wasSent)
                .map(Passed::at);
        return Stream.concat(Stream.of(enrolment.standing().since()), sent)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** What one reader gets, in its order, and what they do not. */
    private record Lane(List<Turn> turns, List<Step> leftOut) {

        boolean hasTurn() {
            return !turns.isEmpty();
        }

        boolean has(String step) {
            return turns.stream().anyMatch(turn -> turn.step().equals(step));
        }
    }
}
