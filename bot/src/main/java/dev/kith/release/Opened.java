package dev.kith.release;

import java.util.Map;

/**
 * An answer, opened for the release; nobody ever sees it.
 *
 * @param voice whose it is, by the pseudonym of the ledger
 * @param where what decides in which cells it counts, field by field
 * @param answers values by question
 */
record Opened(long voice, Map<String, String> where, Map<String, String> answers) {

    /** None of it. */
    @Override
    public String toString() {
        return "an answer";
    }
}
