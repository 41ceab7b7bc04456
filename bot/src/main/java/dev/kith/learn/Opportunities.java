package dev.kith.learn;

import dev.kith.chat.Texts;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Opportunity;
import dev.kith.prompts.PromptId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Projects, shadowing days and open roles, as long as they are open. */
record Opportunities(Catalog catalog, BusinessTime time) {

    /** For somebody who reads of them today, the first to end first. */
    List<Opportunity> open(Person person) {
        return catalog.promptIds().stream()
                .flatMap(id -> open(id, person).stream())
                .sorted(Comparator.comparing(Opportunity::until).thenComparing(Opportunity::title))
                .toList();
    }

    /** Empty where it is none, or over. */
    Optional<Opportunity> open(PromptId id, Person person) {
        return find(id, person.locale()).filter(one -> !one.until().isBefore(today(person)));
    }

    /** Also where it is over. */
    Optional<Opportunity> find(PromptId id, Locale locale) {
        return catalog.prompt(id, Texts.reading(catalog, id, locale))
                .filter(Opportunity.class::isInstance)
                .map(Opportunity.class::cast);
    }

    LocalDate today(Person person) {
        return time.instant().atZone(person.zone()).toLocalDate();
    }

    /** Why it fits somebody's wishes, by what it says in their language or in English; empty where it does not. */
    Optional<Map.Entry<String, String>> why(Opportunity opportunity, Wishes wishes) {
        return Stream.concat(Stream.of(opportunity), find(opportunity.id(), Locale.ENGLISH).stream())
                .flatMap(one -> wishes.why(one).stream())
                .findFirst();
    }
}
