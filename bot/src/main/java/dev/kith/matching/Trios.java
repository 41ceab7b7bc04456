package dev.kith.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which three of an odd number meet, so that they and all couples together are worth the most. For each three there is a bound: whoever of
 * them comes as the third, all the others cannot do better than without them. So few have to be tried out.
 */
final class Trios {

    private final Crowd crowd;
    private final Edges edges;
    private final int[] order;
    private final long[] without;

    Trios(Crowd crowd, Edges edges) {
        this.crowd = crowd;
        this.edges = edges;
        this.order = Edges.order(crowd.size(), crowd.pool().seed());
        this.without = IntStream.range(0, crowd.size())
                .mapToLong(one -> crowd.worthOfAll(edges.without(List.of(one)).matching()))
                .toArray();
    }

    /** @param most of all groups together, at most */
    private record Trio(List<Integer> people, long most) {}

    /** Couples and one of three, or couples only where that is worth more. */
    List<List<Integer>> best() {
        var best = edges.matching();
        long worth = crowd.worthOfAll(best);
        for (Trio trio : trios()) {
            if (trio.most() <= worth) {
                break;
            }
            var groups = with(trio.people());
            long all = crowd.worthOfAll(groups);
            if (all > worth) {
                best = groups;
                worth = all;
            }
        }
        return best;
    }

    private List<List<Integer>> with(List<Integer> trio) {
        var groups = new ArrayList<>(List.of(trio));
        groups.addAll(edges.without(trio).matching());
        return groups;
    }

    /** The most promising first; of equals by lot. */
    private List<Trio> trios() {
        var trios = new ArrayList<Trio>();
        for (int i = 0; i < order.length; i++) {
            for (int j = 0; j < i; j++) {
                if (crowd.mayMeet(order[i], order[j])) {
                    addTrios(order[i], order[j], j, trios);
                }
            }
        }
        trios.sort(Comparator.comparingLong(Trio::most).reversed());
        return trios;
    }

    private void addTrios(int one, int other, int before, List<Trio> trios) {
        for (int at = 0; at < before; at++) {
            int third = order[at];
            if (crowd.mayMeet(one, third) && crowd.mayMeet(other, third)) {
                trios.add(trio(one, other, third));
            }
        }
    }

    private Trio trio(int one, int other, int third) {
        var people = IntStream.of(one, other, third).sorted().boxed().toList();
        long least = Math.min(
                without[one] - crowd.worth(other, third),
                Math.min(without[other] - crowd.worth(one, third), without[third] - crowd.worth(one, other)));
        return new Trio(people, crowd.worth(people) + least);
    }
}
