package dev.kith.introduction;

import java.util.List;
import java.util.Set;

/**
 * What was found in a round.
 *
 * @param without who took part and has nobody, by their ids
 */
record Found(List<Pair> pairs, Set<String> without) {

    Found {
        pairs = List.copyOf(pairs);
        without = Set.copyOf(without);
    }

    /** Where nobody else took part. */
    static Found only(List<Pair> pairs) {
        return new Found(pairs, Set.of());
    }
}
