package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks through a linear space for a vector, not zero, whose columns together weigh no more than a limit.
 *
 * <p>The space comes as a basis in which each pivot column is zero in all rows but one. The multiple of a row in a vector is
 * therefore the vector's value at the row's pivot; a vector within the limit is made of rows whose pivots together weigh no more
 * than it. Of the vectors within the limit take one that is not zero in as few columns as possible: its rows hang together by
 * columns, since otherwise one part alone would do. So it is enough to try all sets of rows that hang together and whose pivots
 * are within the limit; of each set, {@link #within} decides by cases: at a column that is not zero the vector either is zero,
 * which leaves one row less, or is not, which uses up the column's weight.
 */
final class NarrowSums {

    /** Beyond so many sets it says that it does not know. */
    private static final int PATIENCE = 20_000_000;

    private final int[] weights;
    private final int limit;
    private List<long[]> basis = List.of();
    private List<BitSet> neighbours = List.of();
    private int[] pivots = {};
    private int tried;

    NarrowSums(int[] weights, int limit) {
        this.weights = weights;
        this.limit = limit;
    }

    Optional<long[]> in(List<long[]> rows) {
        basis = rows;
        pivots = rows.stream().mapToInt(NarrowSums::pivot).toArray();
        neighbours = neighbours(rows);
        return IntStream.range(0, rows.size())
                .filter(row -> weights[pivots[row]] <= limit)
                .boxed()
                .flatMap(row -> from(row).stream())
                .findFirst();
    }

    private static int pivot(long[] row) {
        return IntStream.range(0, row.length)
                .filter(column -> row[column] != 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<BitSet> neighbours(List<long[]> rows) {
        var supports = rows.stream().map(NarrowSums::support).toList();
        var neighbours = new ArrayList<BitSet>();
        for (BitSet support : supports) {
            var near = new BitSet();
            IntStream.range(0, rows.size())
                    .filter(row -> supports.get(row).intersects(support))
                    .forEach(near::set);
            neighbours.add(near);
        }
        return neighbours;
    }

    private static BitSet support(long[] row) {
        var support = new BitSet();
        IntStream.range(0, row.length).filter(column -> row[column] != 0).forEach(support::set);
        return support;
    }

    /** All sets whose first row this is. */
    private Optional<long[]> from(int row) {
        var near = (BitSet) neighbours.get(row).clone();
        near.clear(0, row + 1);
        return grown(List.of(row), near, new BitSet(), limit - weights[pivots[row]]);
    }

    /** Tries the set, then with each row near it that was not yet taken or left out. */
    private Optional<long[]> grown(List<Integer> set, BitSet near, BitSet leftOut, int left) {
        if (++tried > PATIENCE) {
            throw new IllegalStateException("more sums than can be tried: " + basis.size() + " rows");
        }
        var found = within(set.stream().map(basis::get).toList(), new BitSet(), limit);
        var out = (BitSet) leftOut.clone();
        for (int next = near.nextSetBit(0); next >= 0 && found.isEmpty(); next = near.nextSetBit(next + 1)) {
            int rest = left - weights[pivots[next]];
            if (rest >= 0) {
                out.set(next);
                found = grown(with(set, next), near(near, next, set.getFirst(), out), out, rest);
            }
        }
        return found;
    }

    private BitSet near(BitSet before, int next, int first, BitSet out) {
        var near = (BitSet) before.clone();
        near.or(neighbours.get(next));
        near.clear(0, first + 1);
        near.andNot(out);
        return near;
    }

    private static List<Integer> with(List<Integer> set, int next) {
        var more = new ArrayList<>(set);
        more.add(next);
        return more;
    }

    /** A vector made of these rows that weighs no more than is left, the used columns not counted. */
    private Optional<long[]> within(List<long[]> rows, BitSet used, int left) {
        if (rows.size() == 1) {
            return weight(rows.getFirst(), used) <= left ? Optional.of(rows.getFirst()) : Optional.empty();
        }
        int column = heaviest(rows, used);
        if (column < 0) {
            return Optional.of(rows.getFirst());
        }
        var found = within(zeroAt(column, rows), used, left);
        if (found.isEmpty() && weights[column] <= left) {
            var more = (BitSet) used.clone();
            more.set(column);
            found = within(rows, more, left - weights[column]);
        }
        return found;
    }

    private int weight(long[] row, BitSet used) {
        return IntStream.range(0, row.length)
                .filter(column -> row[column] != 0 && !used.get(column))
                .map(column -> weights[column])
                .sum();
    }

    /** The first column (the heaviest come first) in which some row is not zero; −1 if all are used. */
    private static int heaviest(List<long[]> rows, BitSet used) {
        return IntStream.range(0, rows.getFirst().length)
                .filter(column -> !used.get(column) && rows.stream().anyMatch(row -> row[column] != 0))
                .findFirst()
                .orElse(-1);
    }

    /** A basis of all made of these rows that is zero there. */
    private static List<long[]> zeroAt(int column, List<long[]> rows) {
        var not = rows.stream().filter(row -> row[column] != 0).findFirst().orElseThrow();
        var zero = new ArrayList<long[]>();
        for (long[] row : rows) {
            if (row != not) {
                zero.add(Echelon.primitive(combined(row, not[column], not, row[column])));
            }
        }
        return zero;
    }

    private static long[] combined(long[] row, long times, long[] other, long less) {
        long[] combined = new long[row.length];
        for (int at = 0; at < row.length; at++) {
            combined[at] = Math.subtractExact(Math.multiplyExact(row[at], times), Math.multiplyExact(other[at], less));
        }
        return combined;
    }
}
