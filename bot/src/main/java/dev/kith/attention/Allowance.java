package dev.kith.attention;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many messages somebody may get, on their own calendar.
 *
 * @param perDay on one of their days
 * @param gap between two messages
 */
record Allowance(List<Limit> limits, int perDay, Duration gap, ZoneId zone) {

    /** So many in any so many days. */
    record Limit(int most, int days) {}

    /** The first instant from {@code now} on at which one more is allowed after those in {@code sent}, ascending. */
    Instant next(List<Instant> sent, Instant now) {
        var bounds = Stream.concat(
                limits.stream()
                        .flatMap(limit -> last(sent, limit.most()).stream()
                                .map(one -> hour(one).plusDays(limit.days()).toInstant())),
                Stream.concat(
                        last(sent, perDay).stream().map(this::nextDay),
                        last(sent, 1).stream().map(one -> one.plus(gap))));
        return Stream.concat(Stream.of(now), bounds).max(Instant::compareTo).orElse(now);
    }

    /** From the beginning of the hour: a limit of the platform that cost minutes last week moves nothing this week. */
    private ZonedDateTime hour(Instant instant) {
        return instant.atZone(zone).truncatedTo(ChronoUnit.HOURS);
    }

    private Instant nextDay(Instant instant) {
        return instant.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The {@code count}-th from the end. */
    private static Optional<Instant> last(List<Instant> sent, int count) {
        return sent.size() < count ? Optional.empty() : Optional.of(sent.get(sent.size() - count));
    }
}
