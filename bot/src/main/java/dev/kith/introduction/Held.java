package dev.kith.introduction;

import dev.kith.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A round as it was fixed.
 *
 * @param groups who were told of each other
 * @param alone who looked for somebody and had nobody (not who could have shared and was not needed), and in how many rounds in a row that is so; a round in which they took no
 *     part neither counts nor ends the row
 */
public record Held(List<Group> groups, Map<PersonId, Integer> alone) {

    public Held {
        groups = List.copyOf(groups);
        alone = Map.copyOf(alone);
    }

    static Held of(Found found, Map<PersonId, Integer> alone) {
        return new Held(found.parties().stream().map(Party::group).toList(), alone);
    }

    /** Everybody who took part. */
    public Set<PersonId> people() {
        return Stream.concat(groups.stream().flatMap(group -> group.people().stream()), alone.keySet().stream())
                .collect(Collectors.toSet());
    }
}
