package dev.kith.outcomes;

import java.util.Map;

/**
 * A figure that the organisation brings of one of its groups.
 *
 * @param measure {@code retention-12-months}
 * @param period {@code 2026}, {@code 2026-Q1}, {@code 2026-03} or a day
 */
public record Outcome(Cohort cohort, String measure, String period, Measured measured) {

    /**
     * Of whom it is.
     *
     * @param name how the organisation calls them; empty where they are a cell
     * @param of what the people of a cell have in common; with no name and nothing in common: everybody
     */
    public record Cohort(String name, Map<String, String> of) {

        public Cohort {
            of = Map.copyOf(of);
        }
    }

    /**
     * What was measured.
     *
     * @param people of how many; never fewer than {@link #FEWEST}
     */
    public record Measured(double value, String unit, int people) {

        /** As for what people wrote: of fewer one would know too much of each. */
        public static final int FEWEST = 10;
    }

    /** One of these there is once: brought again it comes in the place of what was there. */
    Outcome identity() {
        return new Outcome(cohort, measure, period, new Measured(0, "", 0));
    }
}
