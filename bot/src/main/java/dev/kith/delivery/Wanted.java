package dev.kith.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * An errand of which somebody wants to know what would become of it.
 *
 * @param due business time it is planned for
 * @param at when it is looked at next; later than due where it waits already
 * @param waitsFor why it waits already; empty where it does not
 */
public record Wanted(Errand errand, Instant due, Instant at, String waitsFor) {

    /** An errand that would be planned. */
    public static Wanted planned(Errand errand, Instant due) {
        return new Wanted(errand, due, due, "");
    }

    Wanted later(Clearance.Again again) {
        return new Wanted(errand, due, again.at(), again.reason());
    }

    /** The delivery that it is, or would be, when it is looked at. */
    Delivery delivery(DeliveryId id) {
        var progress =
                new Delivery.Progress(DeliveryState.WAITING, waitsFor, Delivery.Attempts.NONE, 0, Optional.empty());
        return new Delivery(id, errand, due, progress, Optional.empty());
    }
}
