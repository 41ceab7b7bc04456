package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What is left of a shown cell when those of its parts that are shown, too, are taken from it. Whoever subtracts sees it. */
record Remainder(Cell whole, Set<Cell> parts) {

    /**
     * All that follow from these cells: of each whole what is left without all of its parts of one kind, and what is left without
     * one of them.
     */
    static List<Remainder> of(Set<Cell> shown) {
        var byWhole = new TreeMap<String, Remainder>();
        for (Cell part : shown) {
            for (String field : part.of().keySet()) {
                var less = new TreeMap<>(part.of());
                less.remove(field);
                var whole = Cell.of(less);
                if (shown.contains(whole)) {
                    byWhole.merge(whole + "/" + field, new Remainder(whole, Set.of(part)), Remainder::and);
                }
            }
        }
        var remainders = new ArrayList<>(byWhole.values());
        byWhole.values().stream()
                .filter(remainder -> remainder.parts().size() > 1)
                .forEach(remainder -> remainder
                        .parts()
                        .forEach(part -> remainders.add(new Remainder(remainder.whole(), Set.of(part)))));
        return remainders;
    }

    private Remainder and(Remainder other) {
        var all = new ArrayList<Cell>(parts);
        all.addAll(other.parts);
        return new Remainder(whole, Set.copyOf(all));
    }

    /** Those that follow where this cell is known beside the others, and did not without it. */
    static List<Remainder> of(Set<Cell> shown, Cell cell) {
        var near = new HashSet<>(shown.stream().filter(cell::isNear).toList());
        near.add(cell);
        return of(near).stream()
                .filter(one -> one.whole.equals(cell) || one.parts.contains(cell))
                .toList();
    }

    /** The cell itself: nothing is taken from it. */
    static Remainder whole(Cell cell) {
        return new Remainder(cell, Set.of());
    }

    /** Whose answers are left, ascending. */
    long[] voices(Function<Cell, long[]> voices) {
        if (parts.isEmpty()) {
            return voices.apply(whole);
        }
        var taken = parts.stream().map(voices).toList();
        long[] out = new long[taken.stream().mapToInt(some -> some.length).sum()];
        int at = 0;
        for (long[] some : taken) {
            System.arraycopy(some, 0, out, at, some.length);
            at += some.length;
        }
        Arrays.sort(out);
        return Arrays.stream(voices.apply(whole))
                .filter(voice -> Arrays.binarySearch(out, voice) < 0)
                .toArray();
    }

    /** How many are left: no two parts have anybody in common. */
    int size(Map<Cell, Integer> sizes) {
        int left = sizes.getOrDefault(whole, 0);
        for (Cell part : parts) {
            left -= sizes.getOrDefault(part, 0);
        }
        return left;
    }

    /** Which answers are left. */
    Tally tally(Map<Cell, Tally> tallies) {
        var left = tallies.get(whole);
        if (left == null) {
            throw new IllegalArgumentException("no answers of a cell that is shown: " + whole);
        }
        for (Tally part : parts(tallies)) {
            left = left.minus(part);
        }
        return left;
    }

    private Collection<Tally> parts(Map<Cell, Tally> tallies) {
        return parts.stream()
                .map(part -> {
                    var tally = tallies.get(part);
                    if (tally == null) {
                        throw new IllegalArgumentException("no answers of a cell that is shown: " + part);
                    }
                    return tally;
                })
                .toList();
    }
}
