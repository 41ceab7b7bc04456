package dev.kith.privacy;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Between when somebody wants to be written to, within what the organisation has.
 *
 * @param from inclusive; empty: as the organisation has it
 * @param until exclusive; empty: as the organisation has it
 */
public record OwnHours(Optional<LocalTime> from, Optional<LocalTime> until) {

    public static final OwnHours AS_USUAL = new OwnHours(Optional.empty(), Optional.empty());

    /** {@code 10:00/16:00}, {@code 10:00/}, {@code /16:00}; empty where it is as usual. */
    static OwnHours parse(String text) {
        int bar = text.indexOf('/');
        return bar < 0 ? AS_USUAL : new OwnHours(time(text.substring(0, bar)), time(text.substring(bar + 1)));
    }

    private static Optional<LocalTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    @Override
    public String toString() {
        return equals(AS_USUAL) ? "" : written(from) + "/" + written(until);
    }

    private static String written(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse("");
    }
}
