package dev.kith.introduction;

import dev.kith.people.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which skills one has and another wants. Capitals and blanks do not count. */
final class Skills {

    private Skills() {}

    /**
     * Everybody who offers what somebody wants, whoever shares most first; of equals, others come first for other people, so
     * that not all are sent to one.
     */
    static List<Group> mentorsFor(Person mentee, Collection<Person> pool, Line line) {
        Set<String> wanted = mentee.skillsWanted().stream().map(Skills::folded).collect(Collectors.toSet());
        return pool.stream()
                .filter(mentor ->
                        mentor.skillsOffered().stream().map(Skills::folded).anyMatch(wanted::contains))
                .filter(mentor -> !mentor.id().equals(mentee.id()) && !line.joins(mentor, mentee))
                .map(mentor -> new Offer(mentor, shared(mentor, mentee)))
                .sorted(Comparator.<Offer>comparingInt(offer -> -offer.skills().size())
                        .thenComparing(offer -> (mentee.id().value() + ' ' + offer.id()).hashCode())
                        .thenComparing(Offer::id))
                .map(offer -> new Group(
                        List.of(mentee.id(), offer.mentor().id()),
                        Optional.of(offer.skills().getFirst())))
                .toList();
    }

    /** What somebody could share. */
    private record Offer(Person mentor, List<String> skills) {

        String id() {
            return mentor.id().value();
        }
    }

    /** What a mentor offers that the other wants, as the mentor writes it. */
    static List<String> shared(Person mentor, Person mentee) {
        Set<String> wanted = mentee.skillsWanted().stream().map(Skills::folded).collect(Collectors.toSet());
        return mentor.skillsOffered().stream()
                .filter(skill -> wanted.contains(folded(skill)))
                .sorted()
                .toList();
    }

    /** As words are compared. */
    static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
