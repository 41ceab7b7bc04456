package dev.kith.connectors.xapi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Records that were part of a request which the store answered with a 5xx: each may be the one it chokes on, so from
 * then on they travel alone and cannot hold others. Kept in memory, the last 10,000; after a restart they are found again.
 */
final class Suspects {

    private static final int MOST = 10_000;

    private final Map<String, Integer> failures = new LinkedHashMap<>();

    /** Counts one more failure of the record. */
    synchronized void suspect(String recordId) {
        failures.merge(recordId, 1, Integer::sum);
        if (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void clear(String recordId) {
        failures.remove(recordId);
    }

    synchronized int failures(String recordId) {
        return failures.getOrDefault(recordId, 0);
    }
}
