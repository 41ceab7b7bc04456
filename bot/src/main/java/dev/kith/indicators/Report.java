package dev.kith.indicators;

import java.util.List;
import java.util.Map;

/**
 * What a month shows.
 *
 * @param month {@code 2026-02}
 * @param k the fewest people that anything shown is made of
 * @param indicators what people did by themselves
 * @param learning how soon they knew what they learnt
 * @param notes how to read it
 */
public record Report(String month, int k, List<OfDeed> indicators, List<OfSkill> learning, List<String> notes) {

    public Report {
        indicators = List.copyOf(indicators);
        learning = List.copyOf(learning);
        notes = List.copyOf(notes);
    }

    /**
     * One indicator, in each cell that is shown.
     *
     * @param gaps cells that differ from all the others, in the order of the lattice
     */
    public record OfDeed(String indicator, String title, List<Share> cells, List<Gap> gaps) {}

    /** A cell that differs, in words: what is found, how easily chance does as much, and what it does not say. */
    public record Gap(Map<String, String> cell, String words) {}

    /**
     * One cell.
     *
     * @param cell what its people have in common; nothing: the whole
     * @param ofHundred how many of a hundred, in fives: 10 for 10 or fewer, 90 for 90 or more
     */
    public record Share(Map<String, String> cell, int ofHundred, String words) {}

    /** One skill, in each cell that is shown. */
    public record OfSkill(String skill, List<Median> cells) {}

    /**
     * One cell.
     *
     * @param days within how many days half of those who came to know it did: {@code 7}, {@code 14}, {@code 30}, {@code 60},
     *     {@code 90} or {@code more}
     */
    public record Median(Map<String, String> cell, String days, String words) {}
}
