package dev.kith.insights;

import dev.kith.disclosure.Cell;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds gaps that widen. A gap does when {@link Gaps} finds it in the three rounds taken together, when it lies the same way
 * and is larger in each, and when it grew from the first to the third by more than chance brings about where gaps stay as they
 * are: the linear contrast of three rounds, by {@link Contrast}, in the direction of the gap, corrected for the number of gaps.
 * The contrast knows nothing of the three rounds' sum (they are orthogonal), so looking only where there is a gap costs no false
 * alarms: in at most 5 of 100 threes without growth is any cell found. The bench {@code gaps} measures it.
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
        var gaps = Gaps.found(together(rounds));
        var courses = gaps.stream().map(gap -> course(gap.cell(), rounds)).toList();
        var chances = Chance.among(IntStream.range(0, gaps.size())
                .mapToObj(i -> growth(courses.get(i)).chance(way(gaps.get(i).difference())))
                .toList());
        return IntStream.range(0, gaps.size())
                .mapToObj(i -> new Finding(question, gaps.get(i).cell(), courses.get(i), chances.get(i)))
                .filter(finding -> finding.chance().isRare() && widens(finding.rounds()))
                .toList();
    }

    /** The cells that all three rounds show, with all their answers. */
    private static Map<Cell, Figure> together(List<Map<Cell, Figure>> rounds) {
        return rounds.getFirst().keySet().stream()
                .filter(cell -> rounds.stream().allMatch(round -> round.containsKey(cell)))
                .collect(Collectors.toMap(
                        Function.identity(),
                        cell -> figures(cell, rounds).reduce(Figure::plus).orElseThrow()));
    }

    private static Stream<Figure> figures(Cell cell, List<Map<Cell, Figure>> rounds) {
        return rounds.stream().flatMap(round -> Stream.ofNullable(round.get(cell)));
    }

    private static List<Difference> course(Cell cell, List<Map<Cell, Figure>> rounds) {
        var all = figures(Cell.ORGANISATION, rounds).toList();
        var those = figures(cell, rounds).toList();
        return IntStream.range(0, ROUNDS)
                .mapToObj(i -> new Difference(those.get(i), all.get(i).minus(those.get(i))))
                .toList();
    }

    private static double way(Difference difference) {
        return Math.signum(difference.points());
    }

    private static Contrast growth(List<Difference> course) {
        var first = course.getFirst();
        var third = course.getLast();
        return Contrast.of(
                List.of(
                        Moments.of(third.cell().tally()),
                        Moments.of(first.rest().tally())),
                List.of(
                        Moments.of(third.rest().tally()),
                        Moments.of(first.cell().tally())));
    }

    private static boolean widens(List<Difference> course) {
        double way = way(course.getLast());
        double before = 0;
        for (Difference round : course) {
            double gap = way * round.points();
            if (gap <= before) {
                return false;
            }
            before = gap;
        }
        return true;
    }
}
