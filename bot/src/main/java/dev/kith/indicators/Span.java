package dev.kith.indicators;

import dev.kith.disclosure.Asked;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * A stretch of business time.
 *
 * @param from its first instant
 * @param until the first one after it
 */
public record Span(Instant from, Instant until) {

    /** A month, at Greenwich. */
    public static Span of(YearMonth month) {
        return new Span(begin(month), begin(month.plusMonths(1)));
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** As the ledger knows what was counted in it. */
    public Asked asked(String campaign, String round) {
        return new Asked(campaign, round, from, until);
    }

    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** The same, so much earlier. */
    public Span earlier(Duration by) {
        return new Span(from.minus(by), until.minus(by));
    }
}
