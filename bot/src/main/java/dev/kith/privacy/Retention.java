package dev.kith.privacy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long everything is kept: the one table. It is enforced each night.
 *
 * @param deliveries what was sent and why not; after that there are counts
 * @param answers what people answered
 * @param introductions who was told of whom
 * @param unhandled what waits and is not handled
 * @param people those who left, and what was done in administration
 */
@ConfigurationProperties("kith.retention")
public record Retention(
        @DefaultValue("90d") Period deliveries,
        @DefaultValue Answers answers,
        @DefaultValue("24m") Period introductions,
        @DefaultValue Unhandled unhandled,
        @DefaultValue People people) {

    /** As it is where nobody says otherwise. */
    public static final Retention USUAL = new Retention(
            Period.ofDays(90),
            new Answers(Period.ofMonths(12), Period.ofMonths(24), Period.ofMonths(60)),
            Period.ofMonths(24),
            new Unhandled(Period.ofDays(30), Period.ofDays(90)),
            new People(Period.ofDays(90), Period.ofMonths(24)));

    /**
     * Answers, each from the day on which it was asked for.
     *
     * @param confidential after that there are aggregates only, without what anybody wrote
     * @param figures the aggregates, from the close of their round, and who is counted in them
     */
    public record Answers(
            @DefaultValue("12m") Period named,
            @DefaultValue("24m") Period confidential,
            @DefaultValue("60m") Period figures) {}

    /**
     * What waits.
     *
     * @param inbox what people said and pressed, and nobody could handle
     * @param deadLetters what was given up on and can be told again
     */
    public record Unhandled(
            @DefaultValue("30d") Period inbox,
            @DefaultValue("90d") Period deadLetters) {}

    /**
     * Of people.
     *
     * @param leavers everything of whoever left, from the day they did
     * @param audit what was done in administration, and by whom
     */
    public record People(
            @DefaultValue("90d") Period leavers,
            @DefaultValue("24m") Period audit) {}

    public Retention {
        atLeast("deliveries", deliveries, Period.ofDays(7));
        atLeast("answers.named", answers.named(), Period.ofDays(1));
        atLeast("answers.confidential", answers.confidential(), Period.ofDays(1));
        atLeast("answers.figures", answers.figures(), answers.confidential());
        atLeast("introductions", introductions, Period.ofDays(30));
        atLeast("unhandled.inbox", unhandled.inbox(), Period.ofDays(1));
        atLeast("unhandled.dead-letters", unhandled.deadLetters(), Period.ofDays(1));
        atLeast("people.leavers", people.leavers(), Period.ofDays(1));
        atLeast("people.audit", people.audit(), Period.ofDays(90));
    }

    /** The last day of which nothing is kept any more today. */
    public static LocalDate lastGone(LocalDate today, Period kept) {
        return today.minus(kept).minusDays(1);
    }

    /** How long that is in the shortest case, where a store counts seconds. */
    public static Duration length(Period kept) {
        return Duration.ofDays(kept.toTotalMonths() * 30 + kept.getDays());
    }

    private static void atLeast(String name, Period kept, Period floor) {
        if (kept.isNegative() || length(kept).compareTo(length(floor)) < 0) {
            throw new IllegalArgumentException(
                    "kith.retention." + name + ": " + kept + " (valid: " + floor + " or longer, such as 90d or 12m)");
        }
    }
}
