package dev.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings those who look for somebody together with those who have places, so that all couples together are worth the most that is
 * possible: a flow of least cost with capacities, by OR-tools. Each who looks has one; each who has places as many as they have places,
 * at most. Up to {@value #COMPLETE} couples it is exact; above, each who looks is compared with those who suit them
 * best and some by lot, and whoever is left while there are places with all.
 */
public final class Sides {

    static final int COMPLETE = 1_000_000;

    /** With so many who suit them best; with twenty it was as good in each of four pools of 12,000, and took a third longer. */
    private static final int BEST = 12;

    private final Crowd crowd;
    private final Map<String, Integer> places;
    private final int[] looking;
    private final int[] offering;

    private Sides(Crowd crowd, Map<String, Integer> places, int[] looking, int[] offering) {
        this.crowd = crowd;
        this.places = places;
        this.looking = looking;
        this.offering = offering;
    }

    /** @param places how many more each can take who is on the side that offers; whoever is not in it looks for somebody */
    public static Matched of(Pool pool, Map<String, Integer> places) {
        var crowd = new Crowd(pool);
        int[] offering = numbers(crowd, places, true);
        int[] looking = numbers(crowd, places, false);
        long all = (long) offering.length * looking.length;
        var sides = new Sides(crowd, places, looking, offering);
        return Peers.matched(crowd, all <= COMPLETE ? sides.exact() : sides.sparse(), looking, offering);
    }

    private List<List<Integer>> exact() {
        return couples(Arrays.stream(looking).mapToObj(one -> offering).toArray(int[][]::new));
    }

    /** Whoever is left while there are places is compared with all, as many as can be; the others may have to move for them. */
    private List<List<Integer>> sparse() {
        int[][] best = new Candidates(crowd, offering, BEST).of(looking);
        var couples = couples(best);
        int free = IntStream.of(offering).map(this::places).sum() - couples.size();
        int[] left = left(couples).limit(COMPLETE / offering.length).toArray();
        if (free == 0 || left.length == 0) {
            return couples;
        }
        Arrays.stream(left).forEach(at -> best[at] = offering);
        return couples(best);
    }

    /** Where in {@code looking} they are who have nobody, whoever was left out longest first. */
    private IntStream left(List<List<Integer>> couples) {
        var found = couples.stream().map(List::getLast).collect(Collectors.toSet());
        return IntStream.range(0, looking.length)
                .filter(at -> !found.contains(looking[at]))
                .boxed()
                .sorted(Comparator.comparing(at -> -crowd.leftOut(looking[at])))
                .mapToInt(Integer::intValue);
    }

    private int places(int one) {
        return Math.max(0, places.getOrDefault(crowd.member(one).id(), 0));
    }

    /** {@code best}: whom each who looks is compared with. */
    private List<List<Integer>> couples(int[][] best) {
        if (looking.length == 0 || offering.length == 0) {
            return List.of();
        }
        try (var flow = new Flow(crowd)) {
            Arrays.stream(offering).forEach(one -> flow.offers(one, places(one)));
            order().forEach(at -> flow.looks(looking[at], best[at]));
            return flow.couples(looking.length);
        }
    }

    private List<Integer> order() {
        var order = new ArrayList<>(IntStream.range(0, looking.length).boxed().toList());
        Collections.shuffle(order, new Random(crowd.pool().seed()));
        return order;
    }

    private static int[] numbers(Crowd crowd, Map<String, Integer> places, boolean isOffering) {
        return IntStream.range(0, crowd.size())
                .filter(one -> places.containsKey(crowd.member(one).id()) == isOffering)
                .toArray();
    }
}
