package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The linear span, over the rationals, of rows of integers, by elimination in whole numbers: rows are kept free of common
 * factors, and a number beyond 64 bits is an error, never a rounding. It is written here because the maintained libraries do
 * something else: EJML calculates in floating point, and Hipparchus' exact decompositions solve square systems only.
 */
final class Echelon {

    /** A row that is not zero, where it is not. */
    private record Sparse(int[] columns, long[] values) {

        static Sparse of(long[] row) {
            int[] columns = IntStream.range(0, row.length)
                    .filter(column -> row[column] != 0)
                    .toArray();
            return new Sparse(
                    columns,
                    Arrays.stream(columns).mapToLong(column -> row[column]).toArray());
        }

        /** Takes from the row so many times this that its first column becomes zero. */
        void clear(long[] row) {
            long factor = row[columns[0]];
            long common = gcd(factor, values[0]);
            long scale = values[0] / common;
            if (scale != 1) {
                Arrays.setAll(row, column -> Math.multiplyExact(row[column], scale));
            }
            long times = factor / common;
            for (int at = 0; at < columns.length; at++) {
                row[columns[at]] = Math.subtractExact(row[columns[at]], Math.multiplyExact(times, values[at]));
            }
        }

        long[] dense(int width) {
            long[] row = new long[width];
            IntStream.range(0, columns.length).forEach(at -> row[columns[at]] = values[at]);
            return row;
        }
    }

    private final int width;
    private final @Nullable Sparse[] byPivot;

    /** Of rows of this width, of which the first {@code pivots} columns are those that count. */
    Echelon(int width, int pivots) {
        this.width = width;
        this.byPivot = new @Nullable Sparse[pivots];
    }

    static Echelon of(List<long[]> rows, int width) {
        var echelon = new Echelon(width, width);
        rows.forEach(echelon::add);
        return echelon;
    }

    void add(long[] row) {
        long[] rest = reduced(row);
        int pivot = first(rest);
        if (pivot < byPivot.length) {
            byPivot[pivot] = Sparse.of(primitive(rest));
        }
    }

    /** Whether the row is a sum of multiples of those added. */
    boolean spans(long[] row) {
        return first(reduced(row)) == byPivot.length;
    }

    /** What is left of the row when all is taken from it that can be. */
    long[] reduced(long[] row) {
        long[] rest = row.clone();
        for (int column = 0; column < byPivot.length; column++) {
            var pivot = byPivot[column];
            if (rest[column] != 0 && pivot != null) {
                pivot.clear(rest);
            }
        }
        return rest;
    }

    /** A basis of all in the span that is zero before this column; each pivot column is zero in all rows but one. */
    List<long[]> zeroBefore(int column) {
        var rows = new ArrayList<long[]>();
        for (int at = byPivot.length - 1; at >= column; at--) {
            var pivot = byPivot[at];
            if (pivot != null) {
                long[] row = pivot.dense(width);
                rows.forEach(later -> Sparse.of(later).clear(row));
                rows.add(primitive(row));
            }
        }
        return rows;
    }

    private int first(long[] row) {
        return IntStream.range(0, byPivot.length)
                .filter(column -> row[column] != 0)
                .findFirst()
                .orElse(byPivot.length);
    }

    /** The row without common factors. */
    static long[] primitive(long[] row) {
        long common = Arrays.stream(row).reduce(0, Echelon::gcd);
        return common <= 1
                ? row
                : Arrays.stream(row).map(value -> value / common).toArray();
    }

    static long gcd(long a, long b) {
        return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }
}
