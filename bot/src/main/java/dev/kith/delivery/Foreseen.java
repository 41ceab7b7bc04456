package dev.kith.delivery;

import java.time.Instant;

/**
 * What would become of a delivery.
 *
 * @param due business time it is planned for
 * @param at when it would be sent, or dropped
 * @param reason why it would wait at first, or be dropped; empty where neither
 * @param workspace whose limit it would count against; empty where its recipient has no address
 */
public record Foreseen(Errand errand, Instant due, Instant at, Outcome outcome, String reason, String workspace) {

    /** {@code WAIT} is sent as well, but later than it is due. */
    public enum Outcome {
        SEND,
        WAIT,
        DROP
    }
}
