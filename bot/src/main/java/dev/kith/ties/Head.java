package dev.kith.ties;

import java.util.Map;

/**
 * Somebody who is counted, by the pseudonym of the ledger.
 *
 * @param where what decides in which cells they count, field by field
 * @param options what they are counted as, by item
 */
record Head(long voice, Map<String, String> where, Map<String, Integer> options) {

    Head {
        where = Map.copyOf(where);
        options = Map.copyOf(options);
    }

    /** Nobody's pseudonym, and not what they did. */
    @Override
    public String toString() {
        return "somebody who is counted";
    }
}
