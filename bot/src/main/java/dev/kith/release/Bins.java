package dev.kith.release;

import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Group;
import dev.kith.disclosure.Lattice;
import dev.kith.disclosure.Tally;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The answers to one question, put together as far as people count in the same cells.
 *
 * @param bins by what decides where people count
 * @param options how many answers there are to choose from
 */
public record Bins(Map<Map<String, String>, Bin> bins, int options) {

    /** Those who count in the same cells: whose voices there are, and how often each option was chosen. */
    public static final class Bin {

        private static final int FIRST = 8;

        private long[] voices = new long[FIRST];
        private int size;
        private final int[] counts;

        Bin(int options) {
            this.counts = new int[options];
        }

        void add(long voice, int option) {
            if (size == voices.length) {
                voices = Arrays.copyOf(voices, Math.max(FIRST, 2 * size));
            }
            voices[size++] = voice;
            counts[option]++;
        }

        void addAll(Bin other) {
            voices = Arrays.copyOf(voices, size + other.size);
            System.arraycopy(other.voices, 0, voices, size, other.size);
            size += other.size;
            Arrays.setAll(counts, option -> counts[option] + other.counts[option]);
        }
    }

    /** Of nobody yet. */
    public static Bins of(int options) {
        return new Bins(new HashMap<>(), options);
    }

    /** One more answer, of somebody who counts where these values say. */
    public void add(Map<String, String> where, long voice, int option) {
        bins.computeIfAbsent(where, key -> new Bin(options)).add(voice, option);
    }

    /** Who answered, in those cells that may be shown at all; in one order, for what two questions have in common is kept once. */
    public List<Group> groups(Lattice lattice, Predicate<Cell> isLarge) {
        var byCells = new HashMap<Set<Cell>, long[]>();
        bins.forEach((where, bin) -> {
            if (bin.size > 0) {
                byCells.merge(large(lattice, where, isLarge), Arrays.copyOf(bin.voices, bin.size), Bins::joined);
            }
        });
        return byCells.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(group -> new TreeSet<>(group.cells()).toString()))
                .toList();
    }

    private static Set<Cell> large(Lattice lattice, Map<String, String> where, Predicate<Cell> isLarge) {
        return lattice.cells(where).stream().filter(isLarge).collect(Collectors.toUnmodifiableSet());
    }

    private static long[] joined(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** What they answered, in those cells. */
    public Map<Cell, Tally> tallies(Lattice lattice, Predicate<Cell> isLarge) {
        var sums = new HashMap<Cell, int[]>();
        bins.forEach((where, bin) -> {
            if (bin.size > 0) {
                large(lattice, where, isLarge).forEach(cell -> {
                    int[] sum = sums.computeIfAbsent(cell, key -> new int[options]);
                    Arrays.setAll(sum, option -> sum[option] + bin.counts[option]);
                });
            }
        });
        var tallies = new HashMap<Cell, Tally>();
        sums.forEach((cell, sum) -> tallies.put(cell, Tally.of(sum)));
        return tallies;
    }
}
