package dev.kith.api;

import dev.kith.campaign.DryRun;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;

/** How far ahead somebody wants to look: a duration of ISO 8601, {@code PT36H}, {@code P14D} or {@code P2W}. */
final class Ahead {

    private Ahead() {}

    static Duration until(String text) {
        try {
            var ahead = text.endsWith("W") ? Duration.ofDays(Period.parse(text).getDays()) : Duration.parse(text);
            if (ahead.isPositive() && ahead.compareTo(DryRun.MOST_AHEAD) <= 0) {
                return ahead;
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw invalid(text);
        }
        throw invalid(text);
    }

    private static RuntimeException invalid(String text) {
        return Refusal.invalid(
                "until", "is " + text, "above zero and up to P" + DryRun.MOST_AHEAD.toDays() + "D, such as P14D");
    }
}
