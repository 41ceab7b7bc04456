package dev.kith.attention;

import dev.kith.attention.Wishes.Wish;
import dev.kith.delivery.Recent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The days ahead of somebody who is about to be written to, as far as they are known: what comes first, and no answer.
 *
 * @param wishes of campaigns that come first, earliest first
 */
record Outlook(List<Wish> wishes, Instant now) {

    private static final Duration A_DAY = Duration.ofDays(1);

    /**
     * Lives through these days with one more message now and without it: until when has it to wait, so that it makes nothing
     * late that comes first? {@code next} answers when one more is allowed, after what was sent and from an instant on.
     */
    Optional<Instant> yields(Recent recent, BiFunction<Recent, Instant, Instant> next) {
        var without = recent;
        var with = recent.with(now);
        for (var wish : wishes) {
            Instant at = wish.at().isBefore(now) ? now : wish.at();
            Instant then = next.apply(without, at);
            if (then.equals(Instant.MAX)) {
                return Optional.empty();
            }
            Instant late = next.apply(with, at);
            without = without.with(then);
            if (late.isAfter(then)) {
                Instant after = next.apply(without, then);
                return Optional.of(after.equals(Instant.MAX) ? then.plus(A_DAY) : after);
            }
            with = with.with(late);
        }
        return Optional.empty();
    }
}
