package dev.kith.ties;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a month shows of introductions.
 *
 * @param month {@code 2026-02}: in which people were told of each other
 * @param k the fewest people that anything shown is made of
 * @param notes how to read it
 */
public record Report(String month, int k, List<OfKind> figures, List<String> notes) {

    public Report {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /**
     * One thing that was counted, in each cell that is shown.
     *
     * @param figure {@code found}, {@code met}, {@code soon}, {@code worth} or {@code tied}
     * @param gaps cells that differ from all the others, in the order of the lattice
     */
    public record OfKind(String figure, String title, List<Value> cells, List<Gap> gaps) {}

    /**
     * One cell.
     *
     * @param cell what its people have in common; nothing: the whole
     * @param ofHundred how many of a hundred, in fives: 10 for 10 or fewer, 90 for 90 or more; null where it is of days
     * @param days within how many days half of them had met: {@code 7}, {@code 14}, {@code 30}, {@code 60}, {@code 90} or
     *     {@code more}; null where it is of people
     */
    public record Value(
            Map<String, String> cell,
            @Nullable Integer ofHundred,
            @Nullable String days,
            String words) {}

    /** A cell that differs, in words: what is found, how easily chance does as much, and what it does not say. */
    public record Gap(Map<String, String> cell, String words) {}
}
