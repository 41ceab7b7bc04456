package dev.kith.connectors;

import java.util.List;

/** Takes learning records. */
public non-sealed interface TakesRecords extends Ability {

    /** Whether a record means anything to this system; one that means nothing is not forwarded. */
    boolean takes(LearningRecord record);

    /**
     * Sends the records, those of one learner in their order, and answers one outcome for each, in their order. A record may
     * be forwarded again at any time and is still there once. After a setback that passes, no later record of the same learner
     * is sent in the same call.
     */
    List<Outcome> forward(List<LearningRecord> records);

    /** How many calls of {@link #forward} the system bears at the same time, one or more. */
    default int atOnce() {
        return 1;
    }

    /** How long to leave a record alone after each failure, where the system asks for no longer wait. */
    default RetrySchedule retries() {
        return RetrySchedule.USUAL;
    }
}
