package dev.kith.delivery;

import java.util.Locale;

/** Where a delivery stands; every delivery is in exactly one. */
public enum DeliveryState {
    /** Planned: due later, or in the outbox. */
    WAITING,
    /** In somebody's hands: the call to the platform may have been made. */
    SENDING,
    SENT,
    ANSWERED,
    /** Not sent, because of a rule; the reason says which. */
    DROPPED,
    /** Not sent, because the platform would not have it. */
    REFUSED,
    /** It may or may not have arrived. */
    UNKNOWN,
    /** Waits for an admin. */
    HELD,
    /** Not sent, because of a fault of ours. */
    FAILED;

    /** {@code sent}, as it is stored and shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
