package dev.kith.introduction;

import dev.kith.introduction.Alone.Why;
import dev.kith.matching.Member;
import dev.kith.matching.Pool;
import dev.kith.matching.Rules;
import dev.kith.matching.Sides;
import dev.kith.matching.Weights;
import dev.kith.people.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the pairs of a round over everybody who takes part at once, by {@link Sides}: as many as can be, first of all for whoever had
 * nobody before; then those who share most, never met, and are from elsewhere. Nobody is matched along their reporting line, nobody
 * twice, nobody without a skill that one offers and the other wants. The same people and past give the same pairs.
 */
final class Matching {

    /** Of a usual week: an hour. */
    private static final int HALF_HOURS = 2;

    private Matching() {}

    /** {@code members}: the same people, as a match sees them. */
    static Found of(Turnout turnout, List<Member> members, Earlier earlier, long seed) {
        var people = turnout.all().stream().collect(Collectors.toMap(Matching::id, Function.identity()));
        var places = turnout.mentors().stream().collect(Collectors.toMap(Matching::id, mentor -> 1));
        var rules = new Rules(earlier.lately(), HALF_HOURS, Languages.areTold(turnout.all()), true);
        var matched = Sides.of(new Pool(members, rules, Weights.USUAL, earlier.past(), seed), places);
        var pairs = matched.groups().stream()
                .map(group ->
                        pair(people, group.people().getFirst(), group.people().getLast()))
                .sorted(Comparator.comparing(Pair::mentee))
                .toList();
        var alone = new HashMap<String, Why>();
        turnout.mentors().forEach(mentor -> alone.put(id(mentor), Why.SPARE));
        matched.without().forEach((person, without) -> alone.put(person, Why.of(without)));
        pairs.forEach(pair -> alone.keySet().remove(pair.mentor()));
        return new Found(pairs, told(alone, earlier));
    }

    private static Map<String, Alone> told(Map<String, Why> alone, Earlier earlier) {
        return alone.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new Alone(one.getValue(), earlier.isStill(one.getKey(), one.getValue()))));
    }

    /**
     * Everybody who offers what somebody wants, whoever shares most first; of equals, others come first for other people, so
     * that not all are sent to one.
     */
    static List<Pair> mentorsFor(Person mentee, Collection<Person> pool, Line line) {
        Set<String> wanted =
                mentee.skillsWanted().stream().map(Matching::folded).collect(Collectors.toSet());
        return pool.stream()
                .filter(mentor ->
                        mentor.skillsOffered().stream().map(Matching::folded).anyMatch(wanted::contains))
                .filter(mentor -> !mentor.id().equals(mentee.id()) && !line.joins(mentor, mentee))
                .map(mentor -> new Offer(mentor, shared(mentor, mentee)))
                .sorted(Comparator.<Offer>comparingInt(offer -> -offer.skills().size())
                        .thenComparing(offer -> (id(mentee) + ' ' + id(offer.mentor())).hashCode())
                        .thenComparing(offer -> id(offer.mentor())))
                .map(offer ->
                        new Pair(id(offer.mentor()), id(mentee), offer.skills().getFirst(), false))
                .toList();
    }

    /** What somebody could share. */
    private record Offer(Person mentor, List<String> skills) {}

    private static List<String> shared(Person mentor, Person mentee) {
        Set<String> wanted =
                mentee.skillsWanted().stream().map(Matching::folded).collect(Collectors.toSet());
        return mentor.skillsOffered().stream()
                .filter(skill -> wanted.contains(folded(skill)))
                .sorted()
                .toList();
    }

    private static Pair pair(Map<String, Person> people, String mentor, String mentee) {
        var shared = shared(Objects.requireNonNull(people.get(mentor)), Objects.requireNonNull(people.get(mentee)));
        return new Pair(mentor, mentee, shared.getFirst(), false);
    }

    private static String id(Person person) {
        return person.id().value();
    }

    /** As skills are compared. */
    static String folded(String skill) {
        return skill.strip().toLowerCase(Locale.ROOT);
    }
}
