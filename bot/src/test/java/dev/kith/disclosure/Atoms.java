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
 * number per atom. The largest atom comes first.
 */
final class Atoms {

    private final Map<Long, Integer> atomOf = new HashMap<>();
    private final int[] sizes;
    private final List<long[]> rows = new ArrayList<>();

    Atoms(List<long[]> figures) {
        var byPattern = new HashMap<BitSet, List<Long>>();
        patterns(figures).forEach((voice, pattern) -> byPattern
                .computeIfAbsent(pattern, key -> new ArrayList<>())
                .add(voice));
        var atoms = new ArrayList<>(byPattern.entrySet());
        atoms.sort(Comparator.comparing(atom -> -atom.getValue().size()));
        sizes = atoms.stream().mapToInt(atom -> atom.getValue().size()).toArray();
        for (int figure = 0; figure < figures.size(); figure++) {
            rows.add(new long[sizes.length]);
        }
        for (int atom = 0; atom < sizes.length; atom++) {
            int column = atom;
            atoms.get(atom).getKey().stream().forEach(figure -> rows.get(figure)[column] = 1);
            atoms.get(atom).getValue().forEach(voice -> atomOf.put(voice, column));
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

    /** Each figure as a number per atom. */
    List<long[]> rows() {
        return rows;
    }

    /** These voices as a number per atom; nothing if they cut one, or if somebody is in no figure. */
    Optional<long[]> row(long[] voices) {
        long[] row = new long[sizes.length];
        for (long voice : voices) {
            Integer atom = atomOf.get(voice);
            if (atom == null) {
                return Optional.empty();
            }
            row[atom]++;
        }
        for (int atom = 0; atom < row.length; atom++) {
            if (row[atom] != 0 && row[atom] != sizes[atom]) {
                return Optional.empty();
            }
            row[atom] = Math.min(row[atom], 1);
        }
        return Optional.of(row);
    }

    /** How many voices the sum speaks of. */
    int support(long[] sum) {
        int support = 0;
        for (int atom = 0; atom < sizes.length; atom++) {
            support += sum[atom] == 0 ? 0 : sizes[atom];
        }
        return support;
    }
}
