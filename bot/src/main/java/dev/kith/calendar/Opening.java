package dev.kith.calendar;

import java.time.Instant;

/**
 * When somebody may next be written to.
 *
 * @param at the first such instant; {@link Instant#MAX} where there is none within 400 days
 * @param reason why not at once, such as {@code a public holiday (Epiphany)}; empty where it is at once
 */
public record Opening(Instant at, String reason) {

    /** Whether nobody knows a day: a leave without an end, or one that ends more than 400 days ahead. */
    public boolean isNever() {
        return at.equals(Instant.MAX);
    }
}
