package dev.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Brings people together in groups of {@value #FEWEST} to {@value #MOST}. The best groups cannot be found in a time that anybody would
 * wait: so it begins with the best couples and changes places as long as it is given steps. The same seed and steps give the same groups.
 */
public final class Teams {

    public static final int FEWEST = 3;
    public static final int MOST = 8;

    private Teams() {}

    /**
     * Groups, and how good they are.
     *
     * @param reached how well all who are together suit, couple by couple
     * @param bound more than that is impossible for anybody to reach
     */
    public record Formed(Matched matched, long reached, long bound) {}

    /**
     * Groups that differ by one at most; nobody is in one with somebody whom they may not meet.
     *
     * @param size how many people a group is to have, {@value #FEWEST} to {@value #MOST}
     * @param steps how many changes of places are tried, 0 or more
     */
    public static Formed of(Pool pool, int size, int steps) {
        if (size < FEWEST || size > MOST || steps < 0) {
            throw new IllegalArgumentException(
                    "size: " + size + ", steps: " + steps + " (valid: " + FEWEST + " to " + MOST + ", 0 or more)");
        }
        var crowd = new Crowd(pool);
        int[] sizes = sizes(crowd.size(), size);
        var places = new Places(crowd, begun(crowd, sizes));
        places.change(steps);
        var groups = allowed(crowd, places.groups());
        int[] everybody = IntStream.range(0, crowd.size()).toArray();
        var matched = Peers.matched(crowd, groups, everybody, everybody);
        return new Formed(
                matched, groups.stream().mapToLong(group -> suits(crowd, group)).sum(), bound(crowd, sizes));
    }

    private static int[] sizes(int people, int size) {
        int groups = Math.max(1, Math.min(people / FEWEST, Math.round((float) people / size)));
        return IntStream.range(0, people == 0 ? 0 : groups)
                .map(group -> people / groups + (group < people % groups ? 1 : 0))
                .toArray();
    }

    /** The best couples, each in the first group that has room for it; then the rest. */
    private static List<List<Integer>> begun(Crowd crowd, int[] sizes) {
        var groups = IntStream.of(sizes)
                .<List<Integer>>mapToObj(size -> new ArrayList<>())
                .toList();
        var couples = Peers.couples(crowd);
        Set<Integer> rest =
                new HashSet<>(IntStream.range(0, crowd.size()).boxed().toList());
        for (List<Integer> couple : couples) {
            IntStream.range(0, sizes.length)
                    .filter(at -> groups.get(at).size() + couple.size() <= sizes[at])
                    .boxed()
                    .findFirst()
                    .ifPresent(at -> {
                        groups.get(at).addAll(couple);
                        couple.forEach(rest::remove);
                    });
        }
        var alone = rest.stream().sorted().iterator();
        for (int at = 0; at < sizes.length; at++) {
            while (groups.get(at).size() < sizes[at]) {
                groups.get(at).add(alone.next());
            }
        }
        return groups;
    }

    /** Without those who could only be with somebody whom they may not meet. */
    private static List<List<Integer>> allowed(Crowd crowd, List<List<Integer>> groups) {
        return groups.stream()
                .map(group -> without(crowd, group))
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static List<Integer> without(Crowd crowd, List<Integer> group) {
        var left = new ArrayList<>(group);
        while (left.stream().anyMatch(one -> barred(crowd, one, left) > 0)) {
            left.stream()
                    .max(Comparator.comparingLong(one -> barred(crowd, one, left)))
                    .ifPresent(left::remove);
        }
        return left;
    }

    private static long barred(Crowd crowd, int one, List<Integer> group) {
        return group.stream()
                .filter(other -> other != one && !crowd.mayMeet(one, other))
                .count();
    }

    private static long suits(Crowd crowd, List<Integer> group) {
        long suits = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < i; j++) {
                suits += crowd.suits(group.get(i), group.get(j));
            }
        }
        return suits;
    }

    /** As if each could be with those who suit them best, whoever these are with; in the larger groups those who gain most by it. */
    private static long bound(Crowd crowd, int[] sizes) {
        int smallest = Arrays.stream(sizes).min().orElse(1);
        long inLarger = Arrays.stream(sizes)
                .filter(size -> size > smallest)
                .mapToLong(size -> size)
                .sum();
        var best = IntStream.range(0, crowd.size())
                .parallel()
                .mapToObj(one -> best(crowd, one, smallest))
                .toList();
        long all = best.stream()
                .mapToLong(some -> Arrays.stream(some).limit(smallest - 1L).sum())
                .sum();
        long more = best.stream()
                .map(some -> some.length < smallest ? 0 : some[smallest - 1])
                .sorted(Comparator.reverseOrder())
                .limit(inLarger)
                .mapToLong(suits -> suits)
                .sum();
        return (all + more) / 2;
    }

    /** How well those suit somebody who suit them best, so many of them. */
    private static int[] best(Crowd crowd, int one, int many) {
        return IntStream.range(0, crowd.size())
                .filter(other -> crowd.mayMeet(one, other))
                .map(other -> -crowd.suits(one, other))
                .sorted()
                .limit(many)
                .map(suits -> -suits)
                .toArray();
    }
}
