package dev.kith.indicators;

import java.util.Map;
import java.util.Set;

/**
 * Somebody who is counted, by the pseudonym of the ledger.
 *
 * @param where what decides in which cells they count, field by field
 * @param done which deeds they did
 * @param steps by skill, in which step of days they knew it
 */
record Head(long voice, Map<String, String> where, Set<String> done, Map<String, Integer> steps) {

    Head {
        where = Map.copyOf(where);
        done = Set.copyOf(done);
        steps = Map.copyOf(steps);
    }

    /** Nobody's pseudonym, and not what they did. */
    @Override
    public String toString() {
        return "somebody who is counted";
    }
}
