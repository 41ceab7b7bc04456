package dev.kith.delivery;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a courier's claim ends.
 *
 * @param from the state it must still be in
 * @param to where it stands from now on
 * @param reason in words; empty where there is nothing to explain
 * @param again when it is due again; for {@link DeliveryState#WAITING} only
 * @param sent for {@link DeliveryState#SENT} only
 */
record Ending(
        DeliveryState from, DeliveryState to, String reason, Optional<Instant> again, Delivery.@Nullable Sent sent) {

    static Ending sent(Delivery.Sent sent) {
        return new Ending(DeliveryState.SENDING, DeliveryState.SENT, "", Optional.empty(), sent);
    }

    /** It was not known whether it arrived, and it had. */
    static Ending found(Delivery.Sent sent) {
        return new Ending(DeliveryState.UNKNOWN, DeliveryState.SENT, "", Optional.empty(), sent);
    }

    static Ending of(DeliveryState from, DeliveryState to, String reason) {
        return new Ending(from, to, reason, Optional.empty(), null);
    }

    static Ending again(DeliveryState from, Instant at, String reason) {
        return new Ending(from, DeliveryState.WAITING, reason, Optional.of(at), null);
    }

    /** An attempt in doubt keeps its outbox entry until it is settled what becomes of it. */
    boolean keepsEntry() {
        return from == DeliveryState.SENDING && to == DeliveryState.UNKNOWN;
    }
}
