package dev.kith.journey;

import dev.kith.chat.Block;
import dev.kith.chat.Texts;
import dev.kith.delivery.Errand;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Of whom a step speaks that is for somebody beside them. */
record About(Directory directory, Shared shared, Enrolments enrolments) {

    private static final Texts TEXTS = Texts.beside(About.class, "journey");

    /** Empty where it speaks of nobody but its reader. */
    Optional<Block> of(Journey journey, Errand errand, Person reader) {
        var people =
                journey.step(errand.step()).map(step -> people(step, errand)).orElse(List.of());
        String names = people.stream()
                .flatMap(id -> directory.find(id).stream())
                .map(Person::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Facts.of(TEXTS.get(reader.locale(), "about"), names));
    }

    /** Whoever has another manager by now is told of to that one. */
    private boolean isLedBy(PersonId manager, PersonId person) {
        return directory
                .find(person)
                .flatMap(Person::manager)
                .filter(manager::equals)
                .isPresent();
    }

    private List<PersonId> people(Step step, Errand errand) {
        return switch (step.to()) {
            case PERSON -> List.of();
            case BUDDY, MENTOR -> List.of(errand.about());
            case MANAGER ->
                shared.on(new Shared.Card(errand.campaign(), errand.step(), errand.recipient()), errand.run()).stream()
                        .filter(walker -> enrolments
                                .find(errand.campaign(), walker.person(), walker.run())
                                .filter(walk -> walk.isWalking() || walk.hasPassed(step.id()))
                                .isPresent())
                        .map(Shared.Walker::person)
                        .filter(person -> isLedBy(errand.recipient(), person))
                        .toList();
        };
    }
}
