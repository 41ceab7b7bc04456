package dev.kith.introduction;

import dev.kith.people.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Finds the pairs of a round over the whole pool at once: a maximum-weight bipartite matching of those who offer a skill
 * with those who want one, where a pair weighs as many skills as they share. Nobody is matched along their reporting
 * line, nobody twice. Whoever does not want to be a mentor now may still find one. The same people give the same pairs.
 */
final class Matching {

    private Matching() {}

    /** {@code mayMentor} is who wants to be asked; everybody else stands on the side of those who look for somebody. */
    static List<Pair> of(Collection<Person> pool, Predicate<Person> mayMentor) {
        var ordered = pool.stream().sorted(Comparator.comparing(Matching::id)).toList();
        Predicate<Person> isMentor = person -> offersMore(person) && mayMentor.test(person);
        var mentors = ordered.stream().filter(isMentor).toList();
        var mentees = ordered.stream().filter(isMentor.negate()).toList();
        var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        mentors.forEach(mentor -> graph.addVertex(id(mentor)));
        mentees.forEach(mentee -> graph.addVertex(id(mentee)));
        mentors.forEach(mentor -> mentees.stream()
                .filter(mentee -> mayMeet(mentor, mentee))
                .forEach(mentee -> graph.setEdgeWeight(
                        graph.addEdge(id(mentor), id(mentee)),
                        shared(mentor, mentee).size())));
        var matched = new MaximumWeightBipartiteMatching<>(graph, ids(mentors), ids(mentees))
                .getMatching()
                .getEdges();
        return matched.stream()
                .map(edge -> pair(pool, graph.getEdgeSource(edge), graph.getEdgeTarget(edge)))
                .sorted(Comparator.comparing(Pair::mentee))
                .toList();
    }

    /**
     * Everybody who offers what somebody wants, whoever shares most first; of equals, others come first for other people, so
     * that not all are sent to one.
     */
    static List<Pair> mentorsFor(Person mentee, Collection<Person> pool) {
        Set<String> wanted =
                mentee.skillsWanted().stream().map(Matching::folded).collect(Collectors.toSet());
        return pool.stream()
                .filter(mentor ->
                        mentor.skillsOffered().stream().map(Matching::folded).anyMatch(wanted::contains))
                .filter(mentor -> !mentor.id().equals(mentee.id()) && mayMeet(mentor, mentee))
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

    /** Whoever offers more than they want stands on the mentors' side. */
    private static boolean offersMore(Person person) {
        return !person.skillsOffered().isEmpty()
                && person.skillsOffered().size() >= person.skillsWanted().size();
    }

    private static boolean mayMeet(Person mentor, Person mentee) {
        return !shared(mentor, mentee).isEmpty() && !leads(mentor, mentee) && !leads(mentee, mentor);
    }

    private static boolean leads(Person leader, Person other) {
        return other.manager().filter(leader.id()::equals).isPresent();
    }

    private static List<String> shared(Person mentor, Person mentee) {
        Set<String> wanted =
                mentee.skillsWanted().stream().map(Matching::folded).collect(Collectors.toSet());
        return mentor.skillsOffered().stream()
                .filter(skill -> wanted.contains(folded(skill)))
                .sorted()
                .toList();
    }

    private static Pair pair(Collection<Person> pool, String mentor, String mentee) {
        return new Pair(
                mentor, mentee, shared(find(pool, mentor), find(pool, mentee)).getFirst(), false);
    }

    private static Person find(Collection<Person> pool, String id) {
        return Objects.requireNonNull(pool.stream()
                .filter(person -> id(person).equals(id))
                .findFirst()
                .orElse(null));
    }

    private static Set<String> ids(List<Person> people) {
        return people.stream().map(Matching::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static String id(Person person) {
        return person.id().value();
    }

    private static String folded(String skill) {
        return skill.strip().toLowerCase(Locale.ROOT);
    }
}
