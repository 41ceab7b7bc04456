package dev.kith.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * One delivery as it stands.
 *
 * @param due business time it was planned for
 * @param progress how far it came
 */
public record Delivery(DeliveryId id, Errand errand, Instant due, Progress progress) {

    /**
     * How far a delivery came.
     *
     * @param reason why it stands where it stands, in words; empty where there is nothing to explain
     * @param attempt how many calls were begun
     * @param answerVersion how often it was answered, 0 for never
     */
    public record Progress(DeliveryState state, String reason, int attempt, int answerVersion, Optional<Sent> sent) {

        static final Progress NONE = new Progress(DeliveryState.WAITING, "", 0, 0, Optional.empty());
    }

    /** When it was sent (business time), and as which message of the platform. */
    public record Sent(Instant at, String messageId) {}

    public DeliveryState state() {
        return progress.state();
    }
}
