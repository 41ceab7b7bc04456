package dev.kith.delivery;

import dev.kith.delivery.Outbox.Claim;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a courier's claim ends.
 *
 * @param from the state it must still be in
 * @param to where it stands from now on
 * @param reason in words; empty where there is nothing to explain
 * @param again when and where it is due again; for {@link DeliveryState#WAITING} only
 * @param sent for {@link DeliveryState#SENT} only
 */
record Ending(
        DeliveryState from, DeliveryState to, String reason, Optional<Again> again, Delivery.@Nullable Sent sent) {

    /** When it is due again, and in which workspace where that is another than before. */
    record Again(Instant at, Optional<String> elsewhere) {}

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
        return new Ending(from, DeliveryState.WAITING, reason, Optional.of(new Again(at, Optional.empty())), null);
    }

    /** It waits in another workspace from now on, under the limit there. Why is nobody's business. */
    static Ending elsewhere(DeliveryState from, Instant at, String workspace) {
        return new Ending(from, DeliveryState.WAITING, "", Optional.of(new Again(at, Optional.of(workspace))), null);
    }

    /** Where it waits if it is due again. */
    Lane lane(Claim claim) {
        return again.flatMap(Again::elsewhere)
                .map(workspace -> new Lane(claim.partition(), workspace, claim.campaign()))
                .orElseGet(claim::lane);
    }

    /** An attempt in doubt keeps its outbox entry until it is settled what becomes of it. */
    boolean keepsEntry() {
        return from == DeliveryState.SENDING && to == DeliveryState.UNKNOWN;
    }
}
