package dev.kith.delivery;

import dev.kith.chat.Address;
import java.time.Instant;
import java.util.Optional;

/**
 * One delivery as it stands.
 *
 * @param due business time it was planned for
 * @param progress how far it came
 * @param to where the last call went; of a message to several that is their conversation
 */
public record Delivery(DeliveryId id, Errand errand, Instant due, Progress progress, Optional<Address> to) {

    /**
     * How far a delivery came.
     *
     * @param reason why it stands where it stands, in words; empty where there is nothing to explain
     * @param answerVersion how often it was answered, 0 for never
     */
    public record Progress(
            DeliveryState state, String reason, Attempts attempts, int answerVersion, Optional<Sent> sent) {

        static final Progress NONE = new Progress(DeliveryState.WAITING, "", Attempts.NONE, 0, Optional.empty());
    }

    /**
     * What was tried.
     *
     * @param calls how many calls were begun that may have shown something
     * @param later how often the platform had us wait
     * @param wasUnknown whether it was ever unknown
     * @param counted when it began to count in what the recipient was sent lately
     * @param postponed there where the recipient put it off
     */
    public record Attempts(
            int calls, int later, boolean wasUnknown, Optional<Instant> counted, Optional<Postponed> postponed) {

        static final Attempts NONE = new Attempts(0, 0, false, Optional.empty(), Optional.empty());
    }

    /** How often the recipient put it off, and until when (business time) the last time. */
    public record Postponed(int times, Instant until) {}

    /** When it was sent (business time), as which message of the platform, and whether that was taken back since. */
    public record Sent(Instant at, String messageId, boolean isTakenBack) {

        /** It is there. */
        public Sent(Instant at, String messageId) {
            this(at, messageId, false);
        }
    }

    /** The same on its way to an address. */
    Delivery goingTo(Address where) {
        return new Delivery(id, errand, due, progress, Optional.of(where));
    }

    /** The platform where a call may have shown it, of which nobody knows; planned anew it is free. */
    Optional<String> boundTo() {
        var attempts = progress.attempts();
        return to.filter(address -> attempts.wasUnknown() && attempts.calls() > 0)
                .map(Address::platform);
    }

    public DeliveryState state() {
        return progress.state();
    }

    public Optional<Postponed> postponed() {
        return progress.attempts().postponed();
    }

    /** Empty also where it was taken back. */
    public Optional<Sent> shown() {
        return progress.sent().filter(sent -> !sent.isTakenBack());
    }

    /** What a platform that can keeps apart by: each return of what was put off is a posting of its own. */
    String posting() {
        return postponed().map(one -> id + "-" + one.times()).orElseGet(id::value);
    }
}
