package dev.kith.connectors;

import java.time.Instant;
import java.util.Optional;

/** The learner reached a pass mark. */
public record Passed(String id, Instant at, Learner learner, Activity activity, Mark mark) implements LearningRecord {

    public Passed {
        Texts.present(id, "id");
    }

    /**
     * How well they did.
     *
     * @param score the share of what could be reached, 0 to 1
     * @param validUntil when the certificate that goes with it expires
     */
    public record Mark(double score, Optional<Instant> validUntil) {

        public Mark {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("A score is 0 to 1 (score: " + score + ")");
            }
        }
    }
}
