package dev.kith.introduction;

import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who takes part in a round.
 *
 * @param sharing who can share something; of those who are the same to each other nobody
 * @param looking who looks for somebody
 */
record Turnout(List<Person> sharing, List<Person> looking) {

    /** Those who are the same to each other: they look for each other. */
    static Turnout ofEquals(List<Person> people) {
        return new Turnout(List.of(), people);
    }

    /** Nobody stands on both sides: who shares does not look. */
    static Turnout ofSides(List<Person> people, Predicate<Person> shares, Predicate<Person> looks) {
        return new Turnout(
                people.stream().filter(shares).toList(),
                people.stream().filter(shares.negate().and(looks)).toList());
    }

    /** Whoever offers at least as much as they want. */
    static boolean offersMore(Person person) {
        return !person.skillsOffered().isEmpty()
                && person.skillsOffered().size() >= person.skillsWanted().size();
    }

    /** Without those of who looks. */
    Turnout without(Set<PersonId> settled) {
        return new Turnout(
                sharing,
                looking.stream()
                        .filter(person -> !settled.contains(person.id()))
                        .toList());
    }

    List<Person> all() {
        return Stream.concat(sharing.stream(), looking.stream()).toList();
    }
}
