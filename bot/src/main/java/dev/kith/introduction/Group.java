package dev.kith.introduction;

import dev.kith.people.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * People who are told of each other.
 *
 * @param people two or more. Of two of whom one learns from the other, the first is who learns
 * @param skill what one is to learn; empty where they are the same to each other
 */
public record Group(List<PersonId> people, Optional<String> skill) {

    public Group {
        people = List.copyOf(people);
    }

    /** Everybody but one of them. */
    public List<PersonId> others(PersonId person) {
        return people.stream().filter(one -> !one.equals(person)).toList();
    }
}
