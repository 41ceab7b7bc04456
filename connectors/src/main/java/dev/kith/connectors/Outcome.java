package dev.kith.connectors;

import java.time.Duration;

/** What became of one record. */
public sealed interface Outcome {

    /** The system has it, from now or from an earlier try. */
    record Delivered() implements Outcome {}

    /** It will never be taken: keep it aside for an admin. The reason holds nothing that the learner answered. */
    record Rejected(String reason) implements Outcome {}

    /** Nothing is lost: forward the same record again, not before {@code atLeast} (zero or more) has passed. */
    record Later(Duration atLeast, String reason) implements Outcome {

        public Later {
            if (atLeast.isNegative()) {
                throw new IllegalArgumentException("A wait is zero or more (atLeast: " + atLeast + ")");
            }
        }
    }
}
