package dev.kith.outcomes;

import java.util.List;
import java.util.Map;

/**
 * What the organisation brought, beside what was released of the same groups.
 *
 * @param cause what none of it says
 */
public record Report(List<Series> outcomes, String cause) {

    public Report {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * One measure of one group over periods of one kind.
     *
     * @param cohort the name that the organisation gave; empty where the group is a cell
     * @param cell what its people have in common; nothing: everybody, or a group of which nothing else is known
     */
    public record Series(
            String cohort, Map<String, String> cell, String measure, List<Point> points, List<Beside> beside) {}

    /** One of them, as it was brought. */
    public record Point(String period, double value, String unit, int people) {}

    /**
     * A released figure of the same group.
     *
     * @param what it is, in words
     * @param values by period of the outcome; of some there may be none
     * @param words whether both moved together
     */
    public record Beside(String what, Map<String, Double> values, String words) {}
}
