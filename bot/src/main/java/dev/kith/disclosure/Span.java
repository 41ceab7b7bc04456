package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that follows from figures that are known, by adding and subtracting them any number of times: the linear span of their
 * vectors, which say for each atom (the people who are in the same figures) how often it counts. It answers whether one more
 * figure would make something follow that speaks of too few people.
 *
 * <p>Reckoned modulo a prime: what vanishes over the whole numbers vanishes there, too, so that nothing that tells of few is
 * missed; at worst a figure that would do no harm is refused.
 */
final class Span {

    private static final long PRIME = (1L << 31) - 1;

    /** What takes longer to be shown harmless is refused. */
    private static final int MOST_STEPS = 20_000;

    private final int[] people;
    private final int enough;

    /** Each with the atom, of enough people, that it alone holds among those after it. */
    private final List<Row> firm = new ArrayList<>();

    /** Those that follow and speak of none but small atoms: enough of them together. */
    private final List<Row> faint = new ArrayList<>();

    private int steps;

    /**
     * Of nothing.
     *
     * @param people how many are in each atom
     * @param enough the fewest that anything may speak of
     */
    Span(int[] people, int enough) {
        this.people = people.clone();
        this.enough = enough;
    }

    private record Row(long[] of, int pivot) {}

    /** What is new in a figure: zero everywhere where it follows already. */
    long[] rest(long[] figure) {
        long[] rest = figure.clone();
        firm.forEach(row -> clear(rest, row.of(), row.pivot()));
        faint.forEach(row -> clear(rest, row.of(), row.pivot()));
        return rest;
    }

    static boolean isNothing(long[] rest) {
        return Arrays.stream(rest).allMatch(one -> one == 0);
    }

    /** Whether two figures that are both new are new by the same: then either makes the other follow. */
    static boolean isMultiple(long[] rest, long[] other) {
        int pivot = first(rest);
        if (pivot < 0 || other[pivot] == 0) {
            return false;
        }
        long[] left = other.clone();
        clear(left, rest, pivot);
        return isNothing(left);
    }

    /** Whether something that speaks of too few would follow if the figure that {@code rest} is new in were known. */
    boolean tellsOfFew(long[] rest) {
        if (isNothing(rest) || big(rest) >= 0) {
            return false;
        }
        steps = MOST_STEPS;
        return isFew(rest, faint.stream().map(Row::of).toList(), enough - 1);
    }

    /** Makes a figure known. */
    void add(long[] rest) {
        int big = big(rest);
        if (big >= 0) {
            firm.add(new Row(rest, big));
        } else if (!isNothing(rest)) {
            faint.add(new Row(rest, first(rest)));
        }
    }

    /**
     * Whether {@code figure} and some of {@code others} add up to what speaks of at most {@code few}: at the atom of most people that
     * can still be made to vanish, it is, or its people are counted.
     */
    private boolean isFew(long[] figure, List<long[]> others, int few) {
        if (--steps < 0) {
            return true;
        }
        int left = few;
        int next = -1;
        for (int atom = 0; atom < figure.length; atom++) {
            if (figure[atom] != 0) {
                int at = atom;
                if (others.stream().allMatch(other -> other[at] == 0)) {
                    left -= people[atom];
                } else if (next < 0 || people[atom] > people[next]) {
                    next = atom;
                }
            }
        }
        return left >= 0 && (next < 0 || vanishes(figure, others, few, next) || counts(figure, others, few, next));
    }

    private boolean vanishes(long[] figure, List<long[]> others, int few, int atom) {
        var pivot =
                others.stream().filter(other -> other[atom] != 0).findFirst().orElseThrow();
        var rest = new ArrayList<long[]>(others.size());
        for (long[] other : others) {
            if (other != pivot) {
                rest.add(cleared(other, pivot, atom));
            }
        }
        return isFew(cleared(figure, pivot, atom), rest, few);
    }

    private boolean counts(long[] figure, List<long[]> others, int few, int atom) {
        return people[atom] <= few
                && isFew(
                        without(figure, atom),
                        others.stream().map(other -> without(other, atom)).toList(),
                        few - people[atom]);
    }

    private static long[] without(long[] row, int atom) {
        long[] less = row.clone();
        less[atom] = 0;
        return less;
    }

    private static long[] cleared(long[] row, long[] by, int pivot) {
        if (row[pivot] == 0) {
            return row;
        }
        long[] cleared = row.clone();
        clear(cleared, by, pivot);
        return cleared;
    }

    /** Takes so much of {@code by} from {@code row} that nothing is left at {@code pivot}. */
    private static void clear(long[] row, long[] by, int pivot) {
        if (row[pivot] == 0) {
            return;
        }
        long times = row[pivot] * inverse(by[pivot]) % PRIME;
        for (int atom = 0; atom < row.length; atom++) {
            if (by[atom] != 0) {
                row[atom] = Math.floorMod(row[atom] - times * by[atom] % PRIME, PRIME);
            }
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        long inverse = 1;
        long power = number;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                inverse = inverse * power % PRIME;
            }
            power = power * power % PRIME;
        }
        return inverse;
    }

    private static int first(long[] row) {
        for (int atom = 0; atom < row.length; atom++) {
            if (row[atom] != 0) {
                return atom;
            }
        }
        return -1;
    }

    /** The first atom, of enough people, that the row counts; below zero where there is none. */
    private int big(long[] row) {
        for (int atom = 0; atom < row.length; atom++) {
            if (row[atom] != 0 && people[atom] >= enough) {
                return atom;
            }
        }
        return -1;
    }
}
