package dev.kith.pack;

import dev.kith.people.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many people are in which segment: heads of the directory are counted, never what they said. */
final class Segments {

    private final Map<Segment, Integer> heads = new HashMap<>();

    private Segments() {}

    static Segments of(Collection<Person> people) {
        var segments = new Segments();
        people.forEach(person -> Segment.of(person.department(), person.level())
                .forEach(segment -> segments.heads.merge(segment, 1, Integer::sum)));
        return segments;
    }

    /** The finest segment of somebody that has {@code k} people; empty where not even all together are so many. */
    Optional<Segment> of(Person person, int k) {
        return Segment.of(person.department(), person.level()).stream()
                .filter(segment -> heads.getOrDefault(segment, 0) >= k)
                .findFirst();
    }
}
