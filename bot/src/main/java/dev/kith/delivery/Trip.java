package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.delivery.Outbox.Claim;

/**
 * A courier's way with one delivery, from the claim to its ending.
 *
 * @param delivery as it stood when it was claimed
 * @param calls how many calls were begun that may have shown something, this one included
 * @param sendsOnceMore what to do in doubt: send once more, or hold for an admin
 */
record Trip(Claim claim, Delivery delivery, int calls, boolean sendsOnceMore) {

    static Trip of(Claim claim, Delivery delivery, boolean sendsOnceMore) {
        return new Trip(claim, delivery, delivery.progress().attempts().calls(), sendsOnceMore);
    }

    Trip begun(int attempt, Address to) {
        return new Trip(claim, delivery.goingTo(to), attempt, sendsOnceMore);
    }

    DeliveryId id() {
        return delivery.id();
    }

    /** How often the platform had us wait before. */
    int waits() {
        return delivery.progress().attempts().later();
    }

    /** Whether it arrived before, and was put off by its recipient. */
    boolean returns() {
        return delivery.postponed().isPresent();
    }

    /** Whether an earlier call may have shown it. */
    boolean mayHaveArrived() {
        return delivery.progress().attempts().wasUnknown();
    }

    String platform() {
        return claim.workspace().split(":", 2)[0];
    }
}
