package dev.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Who is compared with whom, and what each couple is worth. The algorithm leaves nobody over: so there are edges that are worth nothing,
 * between two who both stay alone, and one more vertex for the last of an odd number.
 *
 * @param out who is not to be matched here, whatever it costs
 */
record Edges(Crowd crowd, List<long[]> edges, Set<Integer> out) {

    /** With so many who suit them best everybody is compared. */
    private static final int BEST = 20;

    private static final int LOTS = 1_024;

    /** Of {@value #LOTS}: all lots of a thousand couples are together less than the least that one couple can be worth more. */
    private static final double LOT = 0x1p-20;

    /** Each of these with each; nobody else. */
    static Edges among(Crowd crowd, int[] some) {
        var edges = new ArrayList<long[]>();
        var out = IntStream.range(0, crowd.size()).boxed().collect(Collectors.toSet());
        for (int at = 0; at < some.length; at++) {
            out.remove(some[at]);
            for (int before = 0; before < at; before++) {
                edges.add(edge(crowd, some[before], some[at]));
            }
        }
        return new Edges(crowd, edges, out);
    }

    /** Everybody with those who suit them best and some by lot; and in a circle, so that nobody has to be left over. */
    static Edges best(Crowd crowd) {
        int people = crowd.size();
        int[] everybody = IntStream.range(0, people).toArray();
        int[][] best = new Candidates(crowd, everybody, BEST).of(everybody);
        int[] circle = order(people, crowd.pool().seed());
        var suiting = IntStream.range(0, people)
                .boxed()
                .flatMapToLong(one -> Arrays.stream(best[one]).mapToLong(other -> couple(one, other)));
        var inTheCircle = IntStream.range(0, people)
                .filter(at -> people > 1)
                .mapToLong(at -> couple(circle[at], circle[(at + 1) % people]));
        var edges = LongStream.concat(suiting, inTheCircle)
                .sorted()
                .distinct()
                .mapToObj(couple -> edge(crowd, (int) (couple >> Integer.SIZE), (int) couple))
                .toList();
        return new Edges(crowd, edges, Set.of());
    }

    private static long couple(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    private static long[] edge(Crowd crowd, int one, int other) {
        return new long[] {one, other, Math.max(0, crowd.worth(one, other))};
    }

    Edges without(List<Integer> some) {
        return new Edges(crowd, edges, Set.copyOf(some));
    }

    /** By the seed, not by ids. */
    static int[] order(int size, long seed) {
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Couples of which all are worth the most together, those who may meet. */
    List<List<Integer>> matching() {
        if (crowd.size() - out.size() < 2) {
            return List.of();
        }
        var graph = graph();
        return new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE)
                .getMatching().getEdges().stream()
                        .filter(edge -> graph.getEdgeWeight(edge) > 0)
                        .map(edge -> List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)))
                        .sorted(Comparator.comparing(List::getFirst))
                        .toList();
    }

    /** Which of equals are found goes by lot; where very many couples are worth the same the algorithm would also be slow. */
    private SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph() {
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        int spare = crowd.size();
        int[] in = IntStream.range(0, spare).filter(one -> !out.contains(one)).toArray();
        Arrays.stream(in).forEach(graph::addVertex);
        var chance = new SplittableRandom(crowd.pool().seed());
        for (long[] edge : edges) {
            double lot = edge[2] == 0 ? 0 : LOT * chance.nextInt(LOTS);
            if (graph.containsVertex((int) edge[0]) && graph.containsVertex((int) edge[1])) {
                connect(graph, (int) edge[0], (int) edge[1], edge[2] + lot);
            }
        }
        if (in.length % 2 == 1) {
            graph.addVertex(spare);
            Arrays.stream(in).forEach(one -> connect(graph, one, spare, 0));
        }
        return graph;
    }

    private static void connect(Graph<Integer, DefaultWeightedEdge> graph, int one, int other, double worth) {
        graph.setEdgeWeight(graph.addEdge(one, other), worth);
    }
}
