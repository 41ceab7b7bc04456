package dev.kith.attention;

import dev.kith.delivery.Recent;
import dev.kith.privacy.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's attention: one budget for all campaigns and platforms. What the person chose can only lower it; silence
 * halves it, and in the end stops it.
 */
record Budget(AttentionSettings settings) {

    /** So many messages in a row without a sign of life, and half as many come. */
    static final int HALVES_AFTER = 3;

    /** So many, and none comes. */
    static final int STOPS_AFTER = 6;

    /** Nobody has to answer sooner. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private static final Duration WEEK = Duration.ofDays(7);

    /** When the next message that counts may come: {@code now}, later, or {@link Instant#MAX} for not at all. */
    Instant next(Recent recent, Optional<Pace> own, ZoneId zone, Instant now) {
        return isSilent(recent, now)
                ? Instant.MAX
                : allowance(recent, own, zone, now).next(recent.sent(), now);
    }

    /** What holds for whoever chose nothing and answers. */
    Allowance allowanceForAnybody(ZoneId zone) {
        return everybodys(zone, 1);
    }

    static boolean isSilent(Recent recent, Instant now) {
        return unanswered(recent, now) >= STOPS_AFTER;
    }

    private static int unanswered(Recent recent, Instant now) {
        return recent.unanswered(now.minus(PATIENCE).plusMillis(1));
    }

    /** What holds at {@code now} for somebody. */
    Allowance allowance(Recent recent, Optional<Pace> own, ZoneId zone, Instant now) {
        int stretch = unanswered(recent, now) >= HALVES_AFTER ? 2 : 1;
        var everybodys = everybodys(zone, stretch);
        var limits = Stream.concat(
                everybodys.limits().stream(), own.stream().map(pace -> limit(pace.most(), pace.period(), stretch)));
        return new Allowance(limits.toList(), settings.perDay(), settings.gap(), zone);
    }

    private Allowance everybodys(ZoneId zone, int stretch) {
        var limits = Stream.of(limit(settings.perWeek(), WEEK, stretch)).toList();
        return new Allowance(limits, settings.perDay(), settings.gap(), zone);
    }

    /** Half as many: the same number in twice the time. */
    private static Allowance.Limit limit(int most, Duration period, int stretch) {
        return new Allowance.Limit(most, (int) period.toDays() * stretch);
    }
}
