package dev.kith.reflection;

import dev.kith.chat.Texts;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Reflection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All questions for oneself that there are for somebody. */
record Asks(Catalog catalog, BusinessTime time) {

    List<Ask> of(Person person) {
        return catalog.promptIds().stream().flatMap(id -> of(id, person)).toList();
    }

    private Stream<Ask> of(PromptId id, Person person) {
        var language = Texts.reading(catalog, id, person.locale());
        return catalog.prompt(id, language)
                .filter(Reflection.class::isInstance)
                .map(Reflection.class::cast)
                .map(reflection -> Ask.all(reflection, language).stream())
                .orElseGet(Stream::empty);
    }

    /** The one that comes first: nothing decides but who asks, and which day it is with them. */
    int first(Person person) {
        var today = time.instant().atZone(person.zone()).toLocalDate();
        return Math.floorMod(31 * person.id().value().hashCode() + (int) today.toEpochDay(), Integer.MAX_VALUE);
    }

    /** The one at an index, counted round; empty where there are none. */
    Optional<Ask> at(int index, Person person) {
        var all = of(person);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.floorMod(index, all.size())));
    }
}
