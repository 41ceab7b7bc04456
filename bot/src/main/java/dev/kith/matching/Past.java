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
    }

    /** Nothing was. */
    public static Past none() {
        return new Past(Map.of(), Set.of(), Map.of());
    }
}
