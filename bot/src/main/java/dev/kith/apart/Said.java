package dev.kith.apart;

import dev.kith.people.PersonId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody said.
 *
 * @param by their id
 * @param whom the ids of those they named, the latest last
 */
record Said(String by, List<String> whom) {

    Said {
        whom = List.copyOf(whom);
    }

    boolean names(PersonId person) {
        return whom.contains(person.value());
    }

    boolean isBy(PersonId person) {
        return by.equals(person.value());
    }

    boolean isFull() {
        return whom.size() >= Apart.MOST;
    }

    Said with(PersonId person) {
        return names(person)
                ? this
                : new Said(
                        by,
                        Stream.concat(whom.stream(), Stream.of(person.value())).toList());
    }

    Said without(PersonId person) {
        return new Said(
                by, whom.stream().filter(one -> !one.equals(person.value())).toList());
    }

    /** Nobody's business who prints it. */
    @Override
    public String toString() {
        return "whom somebody would rather not meet";
    }
}
