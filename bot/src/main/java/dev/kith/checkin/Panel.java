package dev.kith.checkin;

import dev.kith.campaign.Lots;
import dev.kith.campaign.Sample;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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

    /**
     * The panel of the next round. Of each group its share, rounded up: none is left out by chance; what those lack who were not
     * asked in this round comes from other groups.
     */
    Panel next(Sample sample, Collection<Member> members) {
        long wanted = sample.asked(members.size());
        var inTurn = members.stream().sorted(this::inTurn).toList();
        var taken = new LinkedHashSet<Member>();
        inTurn.stream()
                .collect(Collectors.groupingBy(Member::group))
                .values()
                .forEach(group -> group.stream()
                        .filter(member -> !wasAsked(member))
                        .limit(Math.ceilDiv(wanted * group.size(), members.size()))
                        .forEach(taken::add));
        inTurn.stream()
                .filter(member -> !taken.contains(member))
                .limit(Math.max(0, wanted - taken.size()))
                .forEach(taken::add);
        return new Panel(members.size(), ends(inTurn, taken), lots(taken));
    }

    private Map<String, Long> ends(Collection<Member> inTurn, Set<Member> taken) {
        var last = new HashMap<>(ends);
        inTurn.stream().filter(taken::contains).forEach(member -> last.put(member.group(), member.lot()));
        return last;
    }

    private static Set<Long> lots(Collection<Member> taken) {
        return taken.stream().map(Member::lot).collect(Collectors.toSet());
    }

    private boolean wasAsked(Member member) {
        return chosen.contains(member.lot());
    }

    /** Along the circle from where the last round ended; whoever was asked in that, also in another group, comes last. */
    private int inTurn(Member one, Member other) {
        return Comparator.comparing(this::wasAsked)
                .thenComparing(member ->
                        Math.floorMod(member.lot() - ends.getOrDefault(member.group(), BEFORE_ALL) - 1, Lots.END))
                .thenComparing(Member::lot)
                .compare(one, other);
    }
}
