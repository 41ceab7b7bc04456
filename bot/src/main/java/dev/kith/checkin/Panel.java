package dev.kith.checkin;

import dev.kith.campaign.Lots;
import dev.kith.campaign.Sample;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who a round asks, where it does not ask everybody. People stand in a circle by their lots, within their group; each round goes
 * on where the one before ended. So all are asked once before anybody is a second time, and nobody twice in a row unless
 * everybody else is asked.
 *
 * @param people how many there were to choose from
 * @param ends the last lot that was taken, by group
 * @param chosen the lots of those whom it asks
 */
record Panel(int people, Map<String, Long> ends, Set<Long> chosen) {

    /** Before the first round. */
    static final Panel NONE = new Panel(0, Map.of(), Set.of());

    private static final long BEFORE_ALL = -1;

    Panel {
        ends = Map.copyOf(ends);
        chosen = Set.copyOf(chosen);
    }

    /** Somebody who may be asked: the lot they drew, and the group that they are counted in. */
    record Member(long lot, String group) {}

    /** The panel of the next round; of each group its share, rounded up: none is left out by chance. */
    Panel next(Sample sample, Collection<Member> members) {
        long wanted = sample.asked(members.size());
        var lastOf = new HashMap<>(ends);
        var all = new HashSet<Long>();
        var groups = members.stream()
                .collect(Collectors.groupingBy(
                        Member::group, TreeMap::new, Collectors.mapping(Member::lot, Collectors.toList())));
        groups.forEach((group, lots) -> {
            long share = Math.ceilDiv(wanted * lots.size(), members.size());
            var taken = lots.stream()
                    .sorted(inTurn(ends.getOrDefault(group, BEFORE_ALL)))
                    .limit(share)
                    .toList();
            all.addAll(taken);
            lastOf.put(group, taken.getLast());
        });
        return new Panel(members.size(), lastOf, all);
    }

    /** Along the circle from where the last round ended; whoever was asked in that, also in another group, comes last. */
    private Comparator<Long> inTurn(long end) {
        return Comparator.<Long, Boolean>comparing(chosen::contains)
                .thenComparing(lot -> Math.floorMod(lot - end - 1, Lots.END));
    }
}
