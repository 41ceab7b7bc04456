package dev.kith.connectors;

import java.util.List;

/** One learning system that takes learning records. Safe for use by several threads. */
public interface Connector {

    /** The name by which campaigns and the console call this connector. */
    String name();

    /**
     * Sends the records and answers one outcome for each, in their order; never throws for what a server does. A record
     * may be forwarded again at any time and is still stored once. How often {@link Outcome.Later} is tried again is the
     * caller's to decide, since only the caller knows how often a record was tried before.
     */
    List<Outcome> forward(List<LearningRecord> records);

    Health health();
}
