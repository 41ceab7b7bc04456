package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what speaks of few among all that a figure and others add up to, and for what speaks of some more who all say the same.
 * At one atom after the other, those of most people first, either the sum is made to vanish there, which one of the others is used up
 * for, or its people are counted; counting ends when they are too many.
 */
final class Fewest {

    /** What takes longer to be shown harmless counts as found: so many numbers are looked at, in some milliseconds. */
    private static final long MOST = 400_000;

    private final int[] people;
    private final Enough enough;
    private long left = MOST;

    /** {@code people}: how many are in each atom; a figure has as many numbers, and behind them one for each answer. */
    Fewest(int[] people, Enough enough) {
        this.people = people.clone();
        this.enough = enough;
    }

    /** Whether {@code figure} and some of {@code others} add up to what may not be known. */
    boolean isIn(long[] figure, List<long[]> others) {
        return isIn(figure, others, 0);
    }

    /** {@code counted}: how many it speaks of already. */
    private boolean isIn(long[] figure, List<long[]> others, int counted) {
        left -= (long) figure.length * (1 + others.size());
        if (left < 0) {
            return true;
        }
        int all = counted;
        int next = -1;
        for (int atom = 0; atom < people.length; atom++) {
            if (figure[atom] == 0) {
                continue;
            }
            if (isAlone(others, atom)) {
                all += people[atom];
            } else if (next < 0 || people[atom] > people[next]) {
                next = atom;
            }
        }
        if (all >= enough.alike()) {
            return false;
        }
        return next < 0
                ? all < enough.any() || isUnanimous(figure)
                : vanishes(figure, others, counted, next) || counts(figure, others, counted, next);
    }

    private boolean isUnanimous(long[] figure) {
        int answers = 0;
        for (int answer = people.length; answer < figure.length; answer++) {
            answers += figure[answer] == 0 ? 0 : 1;
        }
        return figure.length > people.length && answers < 2;
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

    private boolean vanishes(long[] figure, List<long[]> others, int counted, int atom) {
        var pivot =
                others.stream().filter(other -> other[atom] != 0).findFirst().orElseThrow();
        var rest = new ArrayList<long[]>(others.size());
        for (long[] other : others) {
            if (other != pivot) {
                rest.add(Modular.cleared(other, pivot, atom));
            }
        }
        return isIn(Modular.cleared(figure, pivot, atom), rest, counted);
    }

    private boolean counts(long[] figure, List<long[]> others, int counted, int atom) {
        return isIn(
                without(figure, atom),
                others.stream().map(other -> without(other, atom)).toList(),
                counted + people[atom]);
    }

    private static long[] without(long[] row, int atom) {
        long[] less = row.clone();
        less[atom] = 0;
        return less;
    }
}
