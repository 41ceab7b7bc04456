package dev.kith.people;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody at one moment, in the order of their ids. */
record Snapshot(
        String version,
        Map<PersonId, Person> byId,
        Map<PersonId, List<Person>> reports,
        Map<String, Person> byEmail,
        List<Person> movable) {

    static Snapshot of(List<List<Person>> partitions, List<Long> versions) {
        var byId = new LinkedHashMap<PersonId, Person>();
        partitions.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Person::id))
                .forEach(person -> byId.put(person.id(), person));
        Map<PersonId, List<Person>> reports = byId.values().stream()
                .filter(person -> person.manager().isPresent())
                .collect(Collectors.groupingBy(
                        person -> person.manager().orElseThrow(), Collectors.toUnmodifiableList()));
        var byEmail = new HashMap<String, Person>();
        byId.values().forEach(person -> byEmail.put(folded(person.email()), person));
        String version = versions.stream().map(String::valueOf).collect(Collectors.joining("."));
        var movable = byId.values().stream().filter(Person::isMovable).toList();
        return new Snapshot(version, Collections.unmodifiableMap(byId), reports, byEmail, movable);
    }

    Collection<Person> all() {
        return byId.values();
    }

    Optional<Person> withEmail(String email) {
        return Optional.ofNullable(byEmail.get(folded(email)));
    }

    /** E-mail addresses are compared without regard to case. */
    static String folded(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
