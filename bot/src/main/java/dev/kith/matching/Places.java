package dev.kith.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who is in which group, and two who change places where that is better. At first a change for the worse is taken, too, the less the
 * later (simulated annealing; Kirkpatrick, Gelatt and Vecchi 1983, Science 220): else it would stay where no single change helps.
 */
final class Places {

    /** What it costs that two are together who may not meet: more than anything they could be worth. */
    private static final int FORBIDDEN = 10_000;

    /** How much worse a change may be at the beginning, about. */
    private static final double WARM = 40;

    private final Crowd crowd;
    private final int[][] groups;
    private final int[] of;
    private final SplittableRandom chance;

    Places(Crowd crowd, List<List<Integer>> groups) {
        this.crowd = crowd;
        this.groups = groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.of = new int[crowd.size()];
        for (int group = 0; group < this.groups.length; group++) {
            for (int one : this.groups[group]) {
                of[one] = group;
            }
        }
        this.chance = new SplittableRandom(crowd.pool().seed());
    }

    /** So many changes are tried. */
    void change(int steps) {
        if (groups.length < 2) {
            return;
        }
        for (int step = 0; step < steps; step++) {
            double warmth = WARM * (steps - step) / steps;
            int one = chance.nextInt(crowd.size());
            int there = chance.nextInt(groups.length);
            if (there != of[one]) {
                consider(one, groups[there][chance.nextInt(groups[there].length)], warmth);
            }
        }
    }

    private void consider(int one, int other, double warmth) {
        int here = of[one];
        int there = of[other];
        long gain = with(one, there, other) + with(other, here, one) - with(one, here, one) - with(other, there, other);
        if (gain >= 0 || chance.nextDouble() < Math.exp(gain / warmth)) {
            put(one, other, here);
            put(other, one, there);
            of[one] = there;
            of[other] = here;
        }
    }

    private void put(int gone, int come, int group) {
        for (int at = 0; at < groups[group].length; at++) {
            if (groups[group][at] == gone) {
                groups[group][at] = come;
            }
        }
    }

    /** How well somebody would suit a group without one of it. */
    private long with(int one, int group, int without) {
        long with = 0;
        for (int other : groups[group]) {
            if (other != without && other != one) {
                with += crowd.mayMeet(one, other) ? crowd.suits(one, other) : -FORBIDDEN;
            }
        }
        return with;
    }

    List<List<Integer>> groups() {
        var all = new ArrayList<List<Integer>>();
        for (int[] group : groups) {
            var people = new ArrayList<Integer>();
            for (int one : group) {
                people.add(one);
            }
            all.add(people);
        }
        return all;
    }
}
