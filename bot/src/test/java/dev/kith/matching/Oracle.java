package dev.kith.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The most that is possible in a small pool, by trying everything; of what is asked about only the worth of a couple is shared. That
 * somebody is matched counts once for each, how well two suit for each couple.
 */
public final class Oracle {

    private final Crowd crowd;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Oracle(Pool pool) {
        this.crowd = new Crowd(pool);
        pool.members().forEach(member -> numbers.put(member.id(), numbers.size()));
    }

    /** Where everybody is compared with few, whatever their number. */
    public static Matched sparse(Pool pool) {
        return Peers.sparse(pool);
    }

    /** What groups are worth. */
    public long worth(Matched matched) {
        return matched.groups().stream()
                .mapToLong(group ->
                        worth(group.people().stream().mapToInt(numbers::get).toArray()))
                .sum();
    }

    /** The same without those who came third. */
    public long worthOfCouples(Matched matched) {
        return matched.groups().stream()
                .mapToLong(group -> worth(
                        group.people().stream().limit(2).mapToInt(numbers::get).toArray()))
                .sum();
    }

    /** How well all suit who meet, beside that they are matched. */
    public long suits(Matched matched) {
        return matched.groups().stream()
                .map(group -> group.people().stream().map(numbers::get).toList())
                .mapToLong(this::suits)
                .sum();
    }

    private long suits(List<Integer> group) {
        return IntStream.range(0, group.size())
                .flatMap(one -> IntStream.range(0, one).map(other -> crowd.suits(group.get(one), group.get(other))))
                .sum();
    }

    /** Below 0 where two of them may not meet. */
    private long worth(int... group) {
        if (group.length == 2) {
            return crowd.worth(group[0], group[1]);
        }
        long ab = crowd.worth(group[0], group[1]);
        long ac = crowd.worth(group[0], group[2]);
        long bc = crowd.worth(group[1], group[2]);
        int suit = crowd.suits(group[0], group[1]) + crowd.suits(group[0], group[2]) + crowd.suits(group[1], group[2]);
        return Math.min(ab, Math.min(ac, bc)) < 0 ? -1 : (ab + ac + bc - suit) / 2 + suit;
    }

    /** By two, and of an odd number at most three once: over all subsets. */
    public long peers() {
        int people = crowd.size();
        var couples = new long[1 << people];
        var best = new long[1 << people];
        for (int set = 1; set < couples.length; set++) {
            int first = Integer.numberOfTrailingZeros(set);
            int rest = set & set - 1;
            couples[set] = couples[rest];
            best[set] = best[rest];
            for (int two = rest; two != 0; two &= two - 1) {
                int second = Integer.numberOfTrailingZeros(two);
                int left = rest & ~(1 << second);
                long worth = worth(first, second);
                if (worth >= 0) {
                    couples[set] = Math.max(couples[set], couples[left] + worth);
                    best[set] = Math.max(best[set], best[left] + worth);
                }
                for (int three = two & two - 1; three != 0; three &= three - 1) {
                    int third = Integer.numberOfTrailingZeros(three);
                    long all = worth(first, second, third);
                    if (all >= 0) {
                        best[set] = Math.max(best[set], couples[left & ~(1 << third)] + all);
                    }
                }
            }
        }
        return people % 2 == 0 ? couples[couples.length - 1] : best[best.length - 1];
    }

    /** One who looks after another, over all that the places left can be. */
    public long sides(Map<String, Integer> places) {
        int[] offering = numbers(places, true);
        int[] free = Arrays.stream(offering)
                .map(one -> places.getOrDefault(crowd.member(one).id(), 0))
                .toArray();
        Map<List<Integer>, Long> best = Map.of(boxed(free), 0L);
        for (int one : numbers(places, false)) {
            var next = new HashMap<>(best);
            best.forEach((left, worth) -> {
                for (int at = 0; at < offering.length; at++) {
                    long couple = crowd.worth(offering[at], one);
                    if (left.get(at) > 0 && couple >= 0) {
                        int[] then = left.stream().mapToInt(Integer::intValue).toArray();
                        then[at]--;
                        next.merge(boxed(then), worth + couple, Math::max);
                    }
                }
            });
            best = next;
        }
        return best.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private int[] numbers(Map<String, Integer> places, boolean areOffering) {
        return IntStream.range(0, crowd.size())
                .filter(one -> places.containsKey(crowd.member(one).id()) == areOffering)
                .toArray();
    }

    private static List<Integer> boxed(int[] places) {
        return Arrays.stream(places).boxed().toList();
    }
}
