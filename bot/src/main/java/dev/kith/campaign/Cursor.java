package dev.kith.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of a forecast begins: enough for any node to go on, at the same minute and from the same place.
 *
 * @param minute of business time, since the epoch
 * @param made a mark of all that the forecast was made from
 */
record Cursor(long minute, int made, int from) {

    /** So long may one take over the pages. */
    static final long MINUTES_KEPT = 10;

    private static final Pattern FORM = Pattern.compile("(\\d{1,10})\\.([0-9a-f]{1,8})\\.(\\d{1,8})");

    static Cursor first(Instant now, int made) {
        return new Cursor(minute(now), made, 0);
    }

    /** Empty where this was never a cursor, or is not one any more. */
    static Optional<Cursor> parse(String text, Instant now) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Cursor(
                                Long.parseLong(parts.group(1)),
                                Integer.parseUnsignedInt(parts.group(2), 16),
                                Integer.parseInt(parts.group(3))))
                        .filter(one -> one.minute <= minute(now) && one.minute >= minute(now) - MINUTES_KEPT)
                : Optional.empty();
    }

    Instant now() {
        return Instant.EPOCH.plus(Duration.ofMinutes(minute));
    }

    /** The cursor after a page; empty at the end. */
    String next(int most, int all) {
        return from + most < all ? minute + "." + Integer.toHexString(made) + "." + (from + most) : "";
    }

    private static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60L);
    }
}
