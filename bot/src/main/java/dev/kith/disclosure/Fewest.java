package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what speaks of few among all that a figure and others add up to. At one atom after the other, those of most people
 * first, either the sum is made to vanish there, which one of the others is used up for, or its people are counted; counting ends
 * when they are too many.
 */
final class Fewest {

    /** What takes longer to be shown harmless counts as found: so many numbers are looked at, in about a millisecond. */
    private static final long MOST = 100_000;

    private final int[] people;
    private long left = MOST;

    /** {@code people}: how many are in each atom. */
    Fewest(int[] people) {
        this.people = people.clone();
    }

    /** Whether {@code figure} and some of {@code others} add up to what speaks of at most {@code few}. */
    boolean isWithin(long[] figure, List<long[]> others, int few) {
        left -= (long) figure.length * (1 + others.size());
        if (left < 0) {
            return true;
        }
        int budget = few;
        int next = -1;
        for (int atom = 0; atom < figure.length; atom++) {
            if (figure[atom] == 0) {
                continue;
            }
            if (isAlone(others, atom)) {
                budget -= people[atom];
            } else if (next < 0 || people[atom] > people[next]) {
                next = atom;
            }
        }
        return budget >= 0 && (next < 0 || vanishes(figure, others, few, next) || counts(figure, others, few, next));
    }

    /** Whether none of the others can make it vanish there. */
    private static boolean isAlone(List<long[]> others, int atom) {
        for (long[] other : others) {
            if (other[atom] != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean vanishes(long[] figure, List<long[]> others, int few, int atom) {
        var pivot =
                others.stream().filter(other -> other[atom] != 0).findFirst().orElseThrow();
        var rest = new ArrayList<long[]>(others.size());
        for (long[] other : others) {
            if (other != pivot) {
                rest.add(Modular.cleared(other, pivot, atom));
            }
        }
        return isWithin(Modular.cleared(figure, pivot, atom), rest, few);
    }

    private boolean counts(long[] figure, List<long[]> others, int few, int atom) {
        return people[atom] <= few
                && isWithin(
                        without(figure, atom),
                        others.stream().map(other -> without(other, atom)).toList(),
                        few - people[atom]);
    }

    private static long[] without(long[] row, int atom) {
        long[] less = row.clone();
        less[atom] = 0;
        return less;
    }
}
