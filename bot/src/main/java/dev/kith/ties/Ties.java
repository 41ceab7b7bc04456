package dev.kith.ties;

import dev.kith.indicators.Share;
import dev.kith.meeting.Encounter;
import dev.kith.meeting.Encounter.Word;
import dev.kith.people.PersonId;
import dev.kith.ties.Spread.Couple;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** Who met whom, as far as they say: two of whom one says that they met, and the other nothing else. */
final class Ties {

    /** From so many of the largest circle it is measured how far it is to the others: enough for a mean in halves. */
    private static final int MOST_MEASURED = 500;

    private final Graph<PersonId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

    private Ties() {}

    static Ties of(Collection<Encounter> encounters) {
        var ties = new Ties();
        encounters.forEach(ties::add);
        return ties;
    }

    private void add(Encounter encounter) {
        var open = encounter.people().stream()
                .filter(word -> !word.saysOtherwise())
                .toList();
        for (Word one : open) {
            open.stream()
                    .filter(other -> one.person().compareTo(other.person()) < 0)
                    .filter(other -> one.met().or(other::met).isPresent())
                    .forEach(other -> Graphs.addEdgeWithVertices(graph, one.person(), other.person()));
        }
    }

    boolean has(PersonId person) {
        return graph.containsVertex(person);
    }

    /** Only those between these people. */
    Ties among(Set<PersonId> people) {
        var ties = new Ties();
        graph.edgeSet().stream()
                .filter(tie -> people.contains(one(tie)) && people.contains(other(tie)))
                .forEach(tie -> Graphs.addEdgeWithVertices(ties.graph, one(tie), other(tie)));
        return ties;
    }

    private PersonId one(DefaultEdge tie) {
        return graph.getEdgeSource(tie);
    }

    private PersonId other(DefaultEdge tie) {
        return graph.getEdgeTarget(tie);
    }

    /**
     * Its shape; empty where it is of fewer than {@code 2k} people or ties.
     *
     * @param department of each; empty of whoever is in none
     */
    Optional<Network> network(int k, Function<PersonId, String> department) {
        if (graph.vertexSet().size() < 2 * k || graph.edgeSet().size() < 2 * k) {
            return Optional.empty();
        }
        var circles = new ConnectivityInspector<>(graph).connectedSets();
        var largest = circles.stream().max(Comparator.comparingInt(Set::size)).orElseThrow();
        var couples = graph.edgeSet().stream()
                .map(tie -> new Couple(one(tie), other(tie)))
                .toList();
        var spread = Spread.of(couples, graph.vertexSet(), department);
        return Optional.of(new Network(
                (int) circles.stream().filter(circle -> circle.size() >= k).count(),
                Share.of(largest.size(), graph.vertexSet().size()),
                (int) Math.round(2 * distance(largest)),
                Share.of(spread.across(), 1),
                Share.of(spread.byChance(), 1)));
    }

    /** The mean over those from whom it is measured: every so manieth, by their ids. */
    private double distance(Set<PersonId> circle) {
        var sorted = circle.stream().sorted().toList();
        int every = Math.max(1, sorted.size() / MOST_MEASURED);
        return Stream.iterate(0, place -> place < sorted.size(), place -> place + every)
                .mapToDouble(place -> distance(sorted.get(place), circle.size() - 1))
                .average()
                .orElse(0);
    }

    private double distance(PersonId from, int others) {
        var there = new BreadthFirstIterator<>(graph, from);
        double steps = 0;
        while (there.hasNext()) {
            steps += there.getDepth(there.next());
        }
        return steps / others;
    }
}
