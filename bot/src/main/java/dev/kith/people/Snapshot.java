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

/**
 * Everybody at one moment, in the order of their ids.
 *
 * @param platforms where those want to be written to who said so
 */
record Snapshot(
        String version,
        Map<PersonId, Person> byId,
        Map<PersonId, List<Person>> reports,
        Map<String, Person> byEmail,
        List<Person> movable,
        Map<PersonId, String> platforms) {

    /** The people of a partition, and where those want to be written to who said so. */
    record Part(List<Person> people, Map<PersonId, String> platforms) {}

    static Snapshot of(List<Part> partitions, List<Long> versions) {
        var byId = new LinkedHashMap<PersonId, Person>();
        partitions.stream()
                .flatMap(part -> part.people().stream())
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
        var platforms = new HashMap<PersonId, String>();
        partitions.forEach(part -> platforms.putAll(part.platforms()));
        return new Snapshot(version, Collections.unmodifiableMap(byId), reports, byEmail, movable, platforms);
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
