package dev.kith.introduction;

import java.util.List;
import java.util.Map;

/**
 * What was found in a round.
 *
 * @param alone who took part and has nobody, by their ids
 */
record Found(List<Pair> pairs, Map<String, Alone> alone) {

    Found {
        pairs = List.copyOf(pairs);
        alone = Map.copyOf(alone);
    }

    /** Where nobody else took part. */
    static Found only(List<Pair> pairs) {
        return new Found(pairs, Map.of());
    }
}
