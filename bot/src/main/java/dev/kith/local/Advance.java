package dev.kith.local;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** How far the time machine is asked to go: an ISO 8601 duration or period, forward, at most five years at once. */
final class Advance {

    static final String VALID = "an ISO 8601 duration or period from PT0S to P5Y, such as PT1H, P1D or P1W";

    private static final Instant SOMEWHEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant FARTHEST = Instant.parse("2031-01-01T00:00:00Z");

    private Advance() {}

    /** Empty where {@code text} is none, or goes back, or too far. */
    static Optional<TemporalAmount> parse(String text) {
        return period(text).or(() -> duration(text)).filter(Advance::goesForward);
    }

    private static Optional<TemporalAmount> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<TemporalAmount> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean goesForward(TemporalAmount amount) {
        try {
            Instant end = SOMEWHEN.atZone(ZoneOffset.UTC).plus(amount).toInstant();
            return !end.isBefore(SOMEWHEN) && !end.isAfter(FARTHEST);
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }
}
