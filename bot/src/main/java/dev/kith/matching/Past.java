package dev.kith.matching;

import java.util.Map;
import java.util.Set;

/**
 * What was before this round.
 *
 * @param met so many rounds ago two met last; 1 is the round before this
 * @param blocked who is never to meet; nobody is ever told that it was so
 * @param leftOut for how many rounds in a row, up to the one before this, somebody was without a match
 */
public record Past(Map<Couple, Integer> met, Set<Couple> blocked, Map<String, Integer> leftOut) {

    public Past {
        met = Map.copyOf(met);
        blocked = Set.copyOf(blocked);
        leftOut = Map.copyOf(leftOut);
        check(met, 1);
        check(leftOut, 0);
    }

    /** Nothing was. */
    public static Past none() {
        return new Past(Map.of(), Set.of(), Map.of());
    }

    private static void check(Map<?, Integer> rounds, int least) {
        rounds.forEach((who, many) -> {
            if (many < least) {
                throw new IllegalArgumentException(
                        "rounds: " + many + " (valid: " + least + " or more; of: " + who + ")");
            }
        });
    }
}
