package dev.kith.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A release put together by hand: who answered what, in which cells. */
final class Planted {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final Asked asked;
    private final int k;
    private final Map<Set<Cell>, List<Long>> groups = new LinkedHashMap<>();
    private final Map<Cell, Tally> tallies = new HashMap<>();

    private Planted(Asked asked, int k) {
        this.asked = asked;
        this.k = k;
    }

    /** In a round of one week that begins on this day. */
    static Planted of(String campaign, int day, int k) {
        var from = START.plus(Duration.ofDays(day));
        return new Planted(new Asked(campaign, "day " + day, from, from.plus(Duration.ofDays(7))), k);
    }

    /** These answer in turn 1, 2, 3, 1, … of 3, in all cells that the values make: {@code "department=Legal"}. */
    Planted answer(long from, long to, String... values) {
        LongStream.rangeClosed(from, to).forEach(voice -> one(voice, (int) (voice % 3), values));
        return this;
    }

    /** These all answer the same. */
    Planted agree(long from, long to, String... values) {
        LongStream.rangeClosed(from, to).forEach(voice -> one(voice, 1, values));
        return this;
    }

    private void one(long voice, int option, String... values) {
        var cells = subsets(values);
        groups.computeIfAbsent(cells, key -> new ArrayList<>()).add(voice);
        int[] counts = new int[3];
        counts[option] = 1;
        cells.forEach(cell -> tallies.merge(cell, Tally.of(counts), Planted::sum));
    }

    private static Tally sum(Tally one, Tally other) {
        var counts = new ArrayList<Integer>();
        for (int option = 0; option < one.counts().size(); option++) {
            counts.add(one.counts().get(option) + other.counts().get(option));
        }
        return new Tally(counts);
    }

    private static Set<Cell> subsets(String... values) {
        var subsets = new HashSet<Cell>();
        for (int chosen = 0; chosen < 1 << values.length; chosen++) {
            int bits = chosen;
            var taken = new ArrayList<String>();
            for (int value = 0; value < values.length; value++) {
                if ((bits >> value & 1) == 1) {
                    taken.add(values[value]);
                }
            }
            subsets.add(cell(String.join(",", taken)));
        }
        return subsets;
    }

    /** {@code "department=Legal,location=Berlin"}; empty for all. */
    static Cell cell(String words) {
        return Cell.of(Arrays.stream(words.split(","))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toMap(word -> word.split("=")[0], word -> word.split("=")[1])));
    }

    /** Shown are these cells. */
    Released shows(String... cells) {
        return shows(Arrays.stream(cells).map(Planted::cell).collect(Collectors.toSet()));
    }

    Released shows(Set<Cell> cells) {
        return new Released(new Shown(sheet(), cells, k), tallies);
    }

    /** All cells of at least this many answers. */
    Set<Cell> cells(int least) {
        return tallies.keySet().stream()
                .filter(cell -> tallies.get(cell).answers() >= least)
                .collect(Collectors.toSet());
    }

    private Sheet sheet() {
        var sheets = new ArrayList<Group>();
        groups.forEach((cells, voices) -> sheets.add(
                new Group(cells, voices.stream().mapToLong(Long::longValue).toArray())));
        return new Sheet("energy", asked, sheets);
    }
}
