package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.alg.clique.BronKerboschCliqueFinder;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Of what was shown, the largest parts in which any two were answered by the same people at the same time: to count as the same is
 * not handed on, so that of three campaigns the first may count as one with each of the others, and they not with one another.
 */
final class Together {

    private Together() {}

    /** Each in the order in which it was shown; of nothing one part, which is empty. */
    static List<List<Shown>> largest(List<Shown> shown) {
        if (shown.isEmpty()) {
            return List.of(List.of());
        }
        var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        IntStream.range(0, shown.size()).forEach(one -> {
            graph.addVertex(one);
            IntStream.range(0, one)
                    .filter(other -> areOne(shown.get(one), shown.get(other)))
                    .forEach(other -> graph.addEdge(one, other));
        });
        var parts = new ArrayList<List<Shown>>();
        for (Set<Integer> part : new BronKerboschCliqueFinder<>(graph)) {
            parts.add(inOrder(part, shown));
        }
        return parts;
    }

    private static List<Shown> inOrder(Collection<Integer> part, List<Shown> shown) {
        return new TreeSet<>(part).stream().map(shown::get).toList();
    }

    private static boolean areOne(Shown one, Shown other) {
        return one.sheet().asked().isOneWith(other.sheet().asked());
    }
}
