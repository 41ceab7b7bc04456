package dev.kith.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A local time as an instant: inside a gap the first valid instant after it, inside an overlap the first of the two. */
public final class LocalInstant {

    private LocalInstant() {}

    public static Instant of(LocalDateTime local, ZoneId zone) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(local);
        return offsets.isEmpty() ? rules.getTransition(local).getInstant() : local.toInstant(offsets.getFirst());
    }
}
