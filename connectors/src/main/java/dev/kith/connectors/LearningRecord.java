package dev.kith.connectors;

import java.time.Instant;
import java.util.Optional;

/**
 * A fact as a learning system wants it. The id is opaque and belongs to this record alone; it is the same on each retry,
 * so that a record sent twice is stored once.
 */
public sealed interface LearningRecord permits Answered, Completed, Did, Passed, Voided {

    String id();

    Instant at();

    Learner learner();

    /** The unit of a course that counts as done by it, where somebody mapped it to one; most records complete nothing. */
    default Optional<Place> unitDone() {
        Optional<Activity> activity = switch (this) {
            case Completed completed -> Optional.of(completed.activity());
            case Passed passed -> Optional.of(passed.activity());
            case Answered answered -> Optional.empty();
            case Did did -> Optional.empty();
            case Voided voided -> Optional.empty();
        };
        return activity.flatMap(Activity::place).filter(place -> place.unit().isPresent());
    }
}
