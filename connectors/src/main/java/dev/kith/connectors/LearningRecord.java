package dev.kith.connectors;

import java.time.Instant;

/**
 * A fact as a learning system wants it. The id is opaque and belongs to this record alone; it is the same on each retry,
 * so that a record sent twice is stored once.
 */
public sealed interface LearningRecord permits Answered, Completed, Did, Passed, Voided {

    String id();

    Instant at();

    Learner learner();
}
