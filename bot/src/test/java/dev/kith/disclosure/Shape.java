package dev.kith.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an invented organisation is like.
 *
 * @param people at the start
 * @param k of its campaigns
 * @param values how many values each attribute has
 * @param lattice by which attributes its results are shown, alone or in pairs
 * @param habits how its people answer
 */
public record Shape(int people, int k, Map<String, Integer> values, List<Set<String>> lattice, Habits habits) {

    public Shape {
        values = new TreeMap<>(values); // in one order in every run: Map.of has another each time
    }

    /** Departments, locations, and both. */
    public static final List<Set<String>> TABLE =
            List.of(Set.of(), Set.of("department"), Set.of("location"), Set.of("department", "location"));

    /** The table, levels, and pairs with these. */
    public static final List<Set<String>> PAIRS = List.of(
            Set.of(),
            Set.of("department"),
            Set.of("location"),
            Set.of("level"),
            Set.of("department", "location"),
            Set.of("department", "level"),
            Set.of("location", "level"));

    /** All that three attributes make. */
    public static final List<Set<String>> CUBE = Stream.concat(
                    PAIRS.stream(), Stream.of(Set.of("department", "location", "level")))
            .toList();

    /**
     * How people answer.
     *
     * @param rate how many answer a round, 0 to 1
     * @param persistent whether it is the same people each time, nearly
     * @param alike how many of the smallest cells are of one opinion, 0 to 1
     * @param looks on which days of a round a release is asked for; the last is the close
     * @param tricks what else happens
     */
    public record Habits(double rate, boolean persistent, double alike, List<Integer> looks, Set<Trick> tricks) {}

    /** What may happen beside the monthly round. */
    public enum Trick {
        /** Another campaign asks the same of a part of the people in the days of a round. */
        OVERLAPPING,
        /** Another campaign does so two weeks after a round. */
        WEEKS_LATER,
        /** Another one does so in between, and promises more. */
        STRICTER,
        /** An administrator copies a campaign for one person fewer, day after day. */
        SHRINKING_FAST,
        /** The same, month after month. */
        SHRINKING_SLOWLY
    }
}
