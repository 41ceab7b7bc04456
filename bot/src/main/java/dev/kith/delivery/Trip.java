package dev.kith.delivery;

import dev.kith.delivery.Outbox.Claim;

/**
 * A courier's way with one delivery, from the claim to its ending.
 *
 * @param calls how many calls were begun that may have shown something, this one included
 * @param waits how often the platform had us wait before
 * @param returns whether it arrived before, and was put off by its recipient
 * @param sendsOnceMore what to do in doubt: send once more, or hold for an admin
 */
record Trip(Claim claim, DeliveryId id, int calls, int waits, boolean returns, boolean sendsOnceMore) {

    static Trip of(Claim claim, Delivery delivery, boolean sendsOnceMore) {
        var attempts = delivery.progress().attempts();
        boolean returns = attempts.postponed().isPresent();
        return new Trip(claim, delivery.id(), attempts.calls(), attempts.later(), returns, sendsOnceMore);
    }

    Trip begun(int attempt) {
        return new Trip(claim, id, attempt, waits, returns, sendsOnceMore);
    }

    String platform() {
        return claim.workspace().split(":", 2)[0];
    }
}
