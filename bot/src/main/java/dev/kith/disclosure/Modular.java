package dev.kith.disclosure;

/**
 * Rows of numbers modulo a prime: what vanishes over the whole numbers vanishes there, too, and what is reckoned stays small and
 * exact.
 */
final class Modular {

    private static final long PRIME = (1L << 31) - 1;

    private Modular() {}

    /** Takes so much of {@code by} from {@code row} that nothing is left at {@code pivot}. */
    static void clear(long[] row, long[] by, int pivot) {
        if (row[pivot] == 0) {
            return;
        }
        long times = row[pivot] * inverse(by[pivot]) % PRIME;
        for (int at = 0; at < row.length; at++) {
            if (by[at] != 0) {
                row[at] = Math.floorMod(row[at] - times * by[at] % PRIME, PRIME);
            }
        }
    }

    /** The same in a row of its own; {@code row} itself where there is nothing to take. */
    static long[] cleared(long[] row, long[] by, int pivot) {
        if (row[pivot] == 0) {
            return row;
        }
        long[] cleared = row.clone();
        clear(cleared, by, pivot);
        return cleared;
    }

    /** Where the row is first not zero; below zero where it is so nowhere. */
    static int first(long[] row) {
        for (int at = 0; at < row.length; at++) {
            if (row[at] != 0) {
                return at;
            }
        }
        return -1;
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        if (number == 1) {
            return 1;
        }
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
}
