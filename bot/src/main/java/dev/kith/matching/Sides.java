package dev.kith.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Brings those who look for somebody together with those who have places, so that all couples together are worth the most that is
 * possible: a flow of least cost with capacities, by OR-tools. Each who looks has one; each who has places as many as they have places,
 * at most. Up to {@value #COMPLETE} couples it is exact; above, each who looks is compared with those who suit them best and some by lot.
 */
public final class Sides {

    static final int COMPLETE = 1_000_000;

    private Sides() {}

    /** @param places how many more each can take who is on the side that offers; whoever is not in it looks for somebody */
    public static Matched of(Pool pool, Map<String, Integer> places) {
        var crowd = new Crowd(pool);
        int[] offering = numbers(crowd, places, true);
        int[] looking = numbers(crowd, places, false);
        long all = (long) offering.length * looking.length;
        int[][] best = all <= COMPLETE || offering.length == 0
                ? Arrays.stream(looking).mapToObj(one -> offering).toArray(int[][]::new)
                : new Candidates(crowd, offering).of(looking);
        try (var flow = new Flow(crowd, places, offering)) {
            return Peers.matched(crowd, flow.couples(looking, best), looking, offering);
        }
    }

    private static int[] numbers(Crowd crowd, Map<String, Integer> places, boolean isOffering) {
        return IntStream.range(0, crowd.size())
                .filter(one -> places.containsKey(crowd.member(one).id()) == isOffering)
                .toArray();
    }

    /** From a source to each who looks, from them to those who suit them, and from these to a sink. */
    private static final class Flow implements AutoCloseable {

        static {
            Loader.loadNativeLibraries();
        }

        private final Crowd crowd;
        private final Map<String, Integer> places;
        private final int[] offering;
        private final MinCostFlow flow = new MinCostFlow();

        Flow(Crowd crowd, Map<String, Integer> places, int[] offering) {
            this.crowd = crowd;
            this.places = places;
            this.offering = offering;
        }

        /** What it holds is outside the heap. */
        @Override
        public void close() {
            flow.delete();
        }

        /** Whoever offers stands first. */
        List<List<Integer>> couples(int[] looking, int[][] best) {
            if (looking.length == 0 || offering.length == 0) {
                return List.of();
            }
            int source = crowd.size();
            int sink = source + 1;
            long most = crowd.most();
            for (int mentor : offering) {
                flow.addArcWithCapacityAndUnitCost(
                        mentor,
                        sink,
                        Math.max(0, places.getOrDefault(crowd.member(mentor).id(), 0)),
                        0);
            }
            for (int at : order(looking.length)) {
                flow.addArcWithCapacityAndUnitCost(source, looking[at], 1, 0);
                flow.addArcWithCapacityAndUnitCost(looking[at], sink, 1, most);
                connect(looking[at], best[at], most);
            }
            flow.setNodeSupply(source, looking.length);
            flow.setNodeSupply(sink, -looking.length);
            var status = flow.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("the flow has no best solution: " + status);
            }
            return couples(source, sink);
        }

        private void connect(int one, int[] others, long most) {
            for (int other : others) {
                long worth = crowd.worth(other, one);
                if (worth != Crowd.BARRED) {
                    flow.addArcWithCapacityAndUnitCost(one, other, 1, most - worth);
                }
            }
        }

        private List<List<Integer>> couples(int source, int sink) {
            var couples = new ArrayList<List<Integer>>();
            for (int arc = 0; arc < flow.getNumArcs(); arc++) {
                if (flow.getFlow(arc) > 0 && flow.getTail(arc) != source && flow.getHead(arc) != sink) {
                    couples.add(List.of(flow.getHead(arc), flow.getTail(arc)));
                }
            }
            return couples;
        }

        private List<Integer> order(int many) {
            var order = new ArrayList<>(IntStream.range(0, many).boxed().toList());
            Collections.shuffle(order, new Random(crowd.pool().seed()));
            return order;
        }
    }
}
