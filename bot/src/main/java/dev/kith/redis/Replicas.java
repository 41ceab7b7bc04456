package dev.kith.redis;

import java.time.Duration;

/**
 * How many replicas of a Cluster must have a write that cannot be taken back before it is acted on.
 *
 * @param wanted 0 for none
 * @param aloneFor how long a master must have been without them (Redis' own clock) before its own disk is enough. A master
 *     that is cut off from the others goes on for the Cluster's node timeout while a replica may take its place; one that
 *     still keeps its partitions after several times that is the only one that does.
 */
public record Replicas(int wanted, Duration aloneFor) {

    /** Where the server's own disk is all that keeps a write. */
    public static final Replicas NONE = new Replicas(0, Duration.ZERO);

    public Replicas {
        if (wanted < 0 || aloneFor.isNegative()) {
            throw new IllegalArgumentException("kith.redis.replicas: wanted " + wanted + ", alone for " + aloneFor
                    + " (valid: wanted 1, alone-for 60s)");
        }
    }
}
