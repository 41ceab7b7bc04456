package dev.kith.introduction;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;
import java.util.Optional;

/**
 * Those who are told of each other, as the directory has them.
 *
 * @param people in the order of the party; whoever left the organisation is not among them
 */
record Circle(Party party, List<Person> people) {

    Circle {
        people = List.copyOf(people);
    }

    static Circle of(Party party, Directory directory) {
        return new Circle(
                party,
                party.group().people().stream()
                        .flatMap(id -> directory.find(id).stream())
                        .toList());
    }

    List<Person> others(Person reader) {
        return people.stream()
                .filter(person -> !person.id().equals(reader.id()))
                .toList();
    }

    Person first() {
        return people.getFirst();
    }

    /** Of two, the other. */
    List<Person> rest() {
        return people.subList(1, people.size());
    }

    boolean isOfSeveral() {
        return people.size() > 2;
    }

    Optional<String> skill() {
        return party.group().skill();
    }
}
