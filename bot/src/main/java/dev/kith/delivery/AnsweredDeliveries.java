package dev.kith.delivery;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;

/** Which deliveries somebody answered, as long as the answers are kept: longer than the deliveries. */
public interface AnsweredDeliveries {

    /** In the order in which they were due. */
    List<Answered> of(PersonId person);

    /**
     * A delivery that was answered.
     *
     * @param due when it was due (business time); the answer's own instant is not kept
     * @param isTold whether the fact log was told; else nobody may learn that there is an answer
     */
    record Answered(DeliveryId id, Errand errand, Instant due, boolean isTold) {}
}
