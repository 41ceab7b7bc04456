package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All that follows from figures by adding and subtracting any multiples of them.
 *
 * <p>Whether anything in it speaks of fewer than k is decided exactly. A sum is a number per {@linkplain Lumps lump}, so a lump
 * of k or more has to be zero in it: elimination, such lumps first, leaves a basis of all sums for which that is so. {@link
 * NarrowSums} then searches these without leaving one out.
 */
final class Sums {

    private final List<String> names;
    private final Lumps lumps;
    private final Echelon echelon;

    Sums(List<Figure> figures) {
        this.names = figures.stream().map(Figure::name).toList();
        this.lumps = new Lumps(figures.stream().map(Figure::voices).toList());
        this.echelon = Echelon.of(lumps.rows(), lumps.count());
    }

    /** Whether the sum over these voices follows, and over nobody else. */
    boolean holds(long[] voices) {
        return lumps.row(voices).filter(echelon::spans).isPresent();
    }

    /** A sum that speaks of somebody, but of fewer than k, in words; nothing if there is none. */
    Optional<String> narrow(int k) {
        int[] sizes = lumps.sizes();
        int light = (int) IntStream.of(sizes).filter(size -> size >= k).count();
        return new NarrowSums(sizes, k - 1)
                .in(echelon.zeroBefore(light))
                .map(sum -> words(sum) + " speaks of " + lumps.support(sum));
    }

    /** {@code 1·all −1·department=Legal}: how the sum is made of the figures. */
    String words(long[] sum) {
        long[] times = times(sum);
        return IntStream.range(0, names.size())
                .filter(figure -> times[figure] != 0)
                .mapToObj(figure -> times[figure] + "·(" + names.get(figure) + ")")
                .collect(Collectors.joining(" + "));
    }

    /** A multiple of the sum, not zero, is so many times each figure. */
    long[] times(long[] sum) {
        int count = lumps.count();
        int figures = names.size();
        var traced = new Echelon(count + figures, count);
        for (int figure = 0; figure < figures; figure++) {
            traced.add(wide(lumps.rows().get(figure), figure, figures));
        }
        // one more column would hold how often the sum itself was taken; the figures it took tell as much
        long[] rest = traced.reduced(wide(sum, -1, figures));
        var times = new ArrayList<Long>();
        IntStream.range(count, rest.length).forEach(column -> times.add(-rest[column]));
        return Echelon.primitive(times.stream().mapToLong(Long::longValue).toArray());
    }

    private static long[] wide(long[] row, int figure, int figures) {
        long[] wide = java.util.Arrays.copyOf(row, row.length + figures);
        if (figure >= 0) {
            wide[row.length + figure] = 1;
        }
        return wide;
    }
}
