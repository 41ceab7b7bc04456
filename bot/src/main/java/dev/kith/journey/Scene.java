package dev.kith.journey;

import dev.kith.people.Person;
import dev.kith.prompts.Step;
import dev.kith.prompts.Step.Reader;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a walk is looked at in.
 *
 * @param beside who stands beside the walker in a role; empty where nobody does
 * @param holds whether a condition is fulfilled as things are now
 */
record Scene(
        Person walker,
        Function<Reader, Optional<Person>> beside,
        Predicate<String> holds,
        Timetable timetable,
        Instant now) {

    Optional<Person> reader(Step step) {
        return step.to() == Reader.PERSON ? Optional.of(walker) : beside.apply(step.to());
    }
}
