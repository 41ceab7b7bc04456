package dev.kith.insights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often chance alone brings about as much.
 *
 * @param alone of one group that one had looked at from the start
 * @param among of the most striking of all the groups that were looked at
 */
public record Chance(double alone, double among) {

    private static final double RARE = 0.05;

    /** Holm (1979), Scandinavian Journal of Statistics 6: however the groups overlap, a false alarm anywhere is rare. */
    static List<Chance> among(List<Double> alone) {
        var order = IntStream.range(0, alone.size())
                .boxed()
                .sorted(Comparator.comparing(alone::get))
                .toList();
        var among = new ArrayList<Double>(Collections.nCopies(alone.size(), 1.0));
        double most = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            int index = order.get(rank);
            most = Math.max(most, Math.min(1, alone.get(index) * (alone.size() - rank)));
            among.set(index, most);
        }
        return IntStream.range(0, alone.size())
                .mapToObj(index -> new Chance(alone.get(index), among.get(index)))
                .toList();
    }

    /** Whether chance is a poor explanation: in at most 5 of 100 rounds it brings about as much anywhere. */
    public boolean isRare() {
        return among <= RARE;
    }
}
