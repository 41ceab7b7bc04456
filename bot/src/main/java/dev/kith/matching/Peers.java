package dev.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Brings peers together two by two, so that all couples together are worth the most that is possible; an odd one makes three of two. A
 * matching of maximum weight, by Edmonds' algorithm as JGraphT has it (Kolmogorov 2009, Mathematical Programming Computation 1). Up to
 * {@value #COMPLETE} people it is exact, up to {@value #TRIED} also in which three meet of an odd number; above, each is compared with
 * those who suit them best and some by lot, and whoever is left with all who are left.
 */
public final class Peers {

    /** So many are compared each with each; a thousand take two seconds, and twice as many would take ten. */
    static final int COMPLETE = 1_000;

    /** So many are few enough to look for the best three. */
    private static final int TRIED = 64;

    private Peers() {}

    /** Nobody is in two groups, and who is in none may meet nobody who is in none. */
    public static Matched of(Pool pool) {
        var crowd = new Crowd(pool);
        return crowd.size() <= COMPLETE ? exact(crowd) : sparse(crowd);
    }

    /** The best couples; of an odd number somebody is alone. */
    static List<List<Integer>> couples(Crowd crowd) {
        var edges = crowd.size() <= COMPLETE ? Edges.among(crowd, everybody(crowd)) : Edges.best(crowd);
        return edges.matching();
    }

    /** Where everybody is compared with few whatever their number: to see what that costs. */
    static Matched sparse(Pool pool) {
        return sparse(new Crowd(pool));
    }

    private static Matched exact(Crowd crowd) {
        var edges = Edges.among(crowd, everybody(crowd));
        boolean isTried = crowd.size() % 2 == 1 && crowd.size() <= TRIED;
        return withThirds(crowd, isTried ? new Trios(crowd, edges).best() : edges.matching());
    }

    /** Whoever is left, since among few there was nobody for them, is compared with all who are left. */
    private static Matched sparse(Crowd crowd) {
        var groups = new ArrayList<>(Edges.best(crowd).matching());
        int[] left = left(crowd, groups).limit(COMPLETE).toArray();
        groups.addAll(Edges.among(crowd, left).matching());
        return withThirds(crowd, groups);
    }

    private static int[] everybody(Crowd crowd) {
        return IntStream.range(0, crowd.size()).toArray();
    }

    /** Whoever is left becomes the third of a couple where that is allowed, whoever was left out longest first. */
    private static Matched withThirds(Crowd crowd, List<List<Integer>> couples) {
        var groups = new ArrayList<>(couples);
        left(crowd, couples)
                .boxed()
                .sorted(Comparator.comparing(one -> -crowd.leftOut(one)))
                .forEach(third -> host(crowd, groups, third)
                        .ifPresent(couple -> groups.set(
                                groups.indexOf(couple), List.of(couple.getFirst(), couple.getLast(), third))));
        return matched(crowd, groups, everybody(crowd), everybody(crowd));
    }

    private static IntStream left(Crowd crowd, List<List<Integer>> groups) {
        var isIn = isIn(crowd, groups);
        return IntStream.range(0, crowd.size()).filter(one -> !isIn[one]);
    }

    private static Optional<List<Integer>> host(Crowd crowd, List<List<Integer>> groups, int third) {
        return groups.stream()
                .filter(group -> group.size() == 2
                        && crowd.mayMeet(group.getFirst(), third)
                        && crowd.mayMeet(group.getLast(), third))
                .max(Comparator.comparingLong(
                        group -> crowd.worth(group.getFirst(), third) + crowd.worth(group.getLast(), third)));
    }

    /** With those of {@code looking} who have none of {@code others}, and why. */
    static Matched matched(Crowd crowd, List<List<Integer>> groups, int[] looking, int[] others) {
        var isIn = isIn(crowd, groups);
        Map<String, Matched.Without> without = new TreeMap<>();
        Arrays.stream(looking)
                .filter(one -> !isIn[one])
                .forEach(one -> without.put(crowd.member(one).id(), crowd.without(one, others)));
        return new Matched(
                groups.stream().map(group -> group(crowd, group)).toList(), without, crowd.worthOfAll(groups));
    }

    private static boolean[] isIn(Crowd crowd, List<List<Integer>> groups) {
        var isIn = new boolean[crowd.size()];
        groups.forEach(group -> group.forEach(one -> isIn[one] = true));
        return isIn;
    }

    private static Matched.Group group(Crowd crowd, List<Integer> group) {
        return new Matched.Group(
                group.stream().map(one -> crowd.member(one).id()).toList());
    }
}
