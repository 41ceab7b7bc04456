package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Voices that lie in just the same figures: no sum of these figures can tell one of them from another, so that every sum is a
 * number per lump. The largest lump comes first.
 */
final class Lumps {

    private final Map<Long, Integer> lumpOf = new HashMap<>();
    private final int[] sizes;
    private final List<long[]> rows = new ArrayList<>();

    Lumps(List<long[]> figures) {
        var byPattern = new HashMap<BitSet, List<Long>>();
        patterns(figures)
                .forEach((voice, pattern) -> byPattern
                        .computeIfAbsent(pattern, key -> new ArrayList<>())
                        .add(voice));
        var lumps = new ArrayList<>(byPattern.entrySet());
        lumps.sort(Comparator.comparing(lump -> -lump.getValue().size()));
        sizes = lumps.stream().mapToInt(lump -> lump.getValue().size()).toArray();
        for (int figure = 0; figure < figures.size(); figure++) {
            rows.add(new long[sizes.length]);
        }
        for (int lump = 0; lump < sizes.length; lump++) {
            int column = lump;
            lumps.get(lump).getKey().stream().forEach(figure -> rows.get(figure)[column] = 1);
            lumps.get(lump).getValue().forEach(voice -> lumpOf.put(voice, column));
        }
    }

    private static Map<Long, BitSet> patterns(List<long[]> figures) {
        var patterns = new HashMap<Long, BitSet>();
        for (int figure = 0; figure < figures.size(); figure++) {
            for (long voice : figures.get(figure)) {
                patterns.computeIfAbsent(voice, key -> new BitSet()).set(figure);
            }
        }
        return patterns;
    }

    /** How many there are. */
    int count() {
        return sizes.length;
    }

    /** How many voices each has. */
    int[] sizes() {
        return sizes;
    }

    /** Each figure as a number per lump. */
    List<long[]> rows() {
        return rows;
    }

    /** These voices as a number per lump; nothing if they cut one, or if somebody is in no figure. */
    Optional<long[]> row(long[] voices) {
        long[] row = new long[sizes.length];
        for (long voice : voices) {
            Integer lump = lumpOf.get(voice);
            if (lump == null) {
                return Optional.empty();
            }
            row[lump]++;
        }
        for (int lump = 0; lump < row.length; lump++) {
            if (row[lump] != 0 && row[lump] != sizes[lump]) {
                return Optional.empty();
            }
            row[lump] = Math.min(row[lump], 1);
        }
        return Optional.of(row);
    }

    /** How many voices the sum speaks of. */
    int support(long[] sum) {
        int support = 0;
        for (int lump = 0; lump < sizes.length; lump++) {
            support += sum[lump] == 0 ? 0 : sizes[lump];
        }
        return support;
    }
}
