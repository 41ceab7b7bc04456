package dev.kith.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks rows whether they fit together and to those who are known already: managers exist, nobody leads themselves by any
 * way, an e-mail is one person's. As a refused row leaves its person as before, others are asked again after each.
 */
final class Together {

    private final Map<PersonId, Person> before;
    private final Map<PersonId, Checked> good = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Together(Map<PersonId, Person> before, List<Checked> rows) {
        this.before = before;
        rows.forEach(row -> good.put(row.person().id(), row));
    }

    /** Sorts out what does not fit, as long as nothing did where these are about to leave. */
    Together settle(Set<PersonId> leaving) {
        var faults = faults(after(leaving), !leaving.isEmpty());
        while (!faults.isEmpty()) {
            problems.addAll(faults.values());
            faults.keySet().forEach(good::remove);
            faults = faults(after(Set.of()), false);
        }
        return this;
    }

    /** The rows that may be taken. */
    List<Checked> good() {
        return List.copyOf(good.values());
    }

    List<Problem> problems() {
        return problems;
    }

    private Map<PersonId, Person> after(Set<PersonId> leaving) {
        var after = new HashMap<>(before);
        after.keySet().removeAll(leaving);
        good.forEach((id, row) -> after.put(id, row.person()));
        return after;
    }

    private Map<PersonId, Problem> faults(Map<PersonId, Person> after, boolean alone) {
        var circular = circular(after);
        var emails = after.values().stream()
                .collect(Collectors.groupingBy(person -> Snapshot.folded(person.email()), Collectors.counting()));
        var faults = new LinkedHashMap<PersonId, Problem>();
        good.forEach((id, row) -> Stream.of(manager(row, after, alone), cycle(row, circular), email(row, emails))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(fault -> faults.put(id, fault)));
        return faults;
    }

    private static Optional<Problem> manager(Checked row, Map<PersonId, Person> after, boolean alone) {
        return row.person()
                .manager()
                .filter(id -> !after.containsKey(id))
                .map(id -> row.row()
                        .problem(
                                "manager",
                                alone ? id + " is not in this file" : "nobody is known as " + id,
                                "the id of a person who is known, or of a row that is taken"));
    }

    private static Optional<Problem> cycle(Checked row, Set<PersonId> circular) {
        return circular.contains(row.person().id())
                ? Optional.of(row.row()
                        .problem(
                                "manager",
                                "the reporting line leads back to "
                                        + row.person().id(),
                                "a line that ends with somebody who has no manager"))
                : Optional.empty();
    }

    private static Optional<Problem> email(Checked row, Map<String, Long> emails) {
        return emails.getOrDefault(Snapshot.folded(row.person().email()), 0L) > 1
                ? Optional.of(row.row().problem("email", "somebody else has this e-mail", "an e-mail of their own"))
                : Optional.empty();
    }

    /** Whoever is on a circle; not those who merely report into one. */
    private static Set<PersonId> circular(Map<PersonId, Person> people) {
        var circular = new HashSet<PersonId>();
        var done = new HashSet<PersonId>();
        for (PersonId start : people.keySet()) {
            var way = new ArrayList<PersonId>();
            var onTheWay = new HashSet<PersonId>();
            Optional<PersonId> next = Optional.of(start);
            while (next.isPresent() && !done.contains(next.get()) && onTheWay.add(next.get())) {
                way.add(next.get());
                next = Optional.ofNullable(people.get(next.get())).flatMap(Person::manager);
            }
            if (next.isPresent() && onTheWay.contains(next.get())) {
                circular.addAll(way.subList(way.indexOf(next.get()), way.size()));
            }
            done.addAll(way);
        }
        return circular;
    }
}
