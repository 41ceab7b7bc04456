package dev.kith.insights;

import dev.kith.disclosure.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds gaps that widen. A gap does when it lies the same way in three rounds in a row, is larger in each, is worth naming in
 * the last, and grew from the first to the third by more than chance brings about where gaps stay as they are: the linear
 * contrast of three rounds, by {@link Contrast}, corrected for the number of cells. In at most 5 of 100 such threes is any
 * cell found while no gap grows; {@code bench gaps} measures it.
 */
public final class Widening {

    private static final int ROUNDS = 3;

    private Widening() {}

    /**
     * @param rounds what the last three rounds in a row showed of one question, the oldest first
     * @throws IllegalArgumentException where they are not three
     */
    public static List<Finding> of(String question, List<Map<Cell, Figure>> rounds) {
        if (rounds.size() != ROUNDS) {
            throw new IllegalArgumentException("three rounds in a row, not " + rounds.size());
        }
        var courses = courses(rounds);
        var cells = List.copyOf(courses.keySet());
        var chances = Chance.among(courses.values().stream()
                .map(course -> growth(course.getFirst(), course.getLast()).chance())
                .toList());
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new Finding(question, cells.get(i), courses.get(cells.get(i)), chances.get(i)))
                .filter(finding -> finding.chance().isRare() && widens(finding.rounds()))
                .toList();
    }

    /** The cells that all three rounds show, round by round. */
    private static TreeMap<Cell, List<Difference>> courses(List<Map<Cell, Figure>> rounds) {
        var courses = new TreeMap<Cell, List<Difference>>();
        rounds.forEach(round -> Gaps.differences(round)
                .forEach((cell, difference) ->
                        courses.computeIfAbsent(cell, key -> new ArrayList<>()).add(difference)));
        courses.values().removeIf(course -> course.size() < ROUNDS);
        return courses;
    }

    private static Contrast growth(Difference first, Difference third) {
        return Contrast.of(
                List.of(
                        Moments.of(third.cell().tally()),
                        Moments.of(first.rest().tally())),
                List.of(
                        Moments.of(third.rest().tally()),
                        Moments.of(first.cell().tally())));
    }

    private static boolean widens(List<Difference> course) {
        double way = Math.signum(course.getLast().points());
        double before = 0;
        for (Difference round : course) {
            double gap = way * round.points();
            if (gap <= before) {
                return false;
            }
            before = gap;
        }
        return course.getLast().size() != Difference.Size.NEGLIGIBLE;
    }
}
