package dev.kith.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.List;

/**
 * The flow of least cost from a source to each who looks, from them to those who suit them, and from these to a sink; whoever is left
 * flows past them. It costs the more the less a couple is worth.
 */
final class Flow implements AutoCloseable {

    static {
        Loader.loadNativeLibraries();
    }

    private final Crowd crowd;
    private final int source;
    private final int sink;
    private final MinCostFlow flow = new MinCostFlow();

    Flow(Crowd crowd) {
        this.crowd = crowd;
        this.source = crowd.size();
        this.sink = source + 1;
    }

    void offers(int one, int places) {
        flow.addArcWithCapacityAndUnitCost(one, sink, places, 0);
    }

    /** {@code others}: each once, whether they may meet or not. */
    void looks(int one, int[] others) {
        long most = crowd.most();
        flow.addArcWithCapacityAndUnitCost(source, one, 1, 0);
        flow.addArcWithCapacityAndUnitCost(one, sink, 1, most);
        for (int other : others) {
            long worth = crowd.worth(other, one);
            if (worth != Crowd.BARRED) {
                flow.addArcWithCapacityAndUnitCost(one, other, 1, most - worth);
            }
        }
    }

    /** Of so many who look; whoever offers stands first. */
    List<List<Integer>> couples(int looking) {
        flow.setNodeSupply(source, looking);
        flow.setNodeSupply(sink, -looking);
        var status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("the flow has no best solution: " + status);
        }
        var couples = new ArrayList<List<Integer>>();
        for (int arc = 0; arc < flow.getNumArcs(); arc++) {
            if (flow.getFlow(arc) > 0 && flow.getTail(arc) != source && flow.getHead(arc) != sink) {
                couples.add(List.of(flow.getHead(arc), flow.getTail(arc)));
            }
        }
        return couples;
    }

    /** What it holds is outside the heap. */
    @Override
    public void close() {
        flow.delete();
    }
}
