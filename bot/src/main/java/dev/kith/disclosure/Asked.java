package dev.kith.disclosure;

import java.time.Duration;
import java.time.Instant;

/**
 * The round in which a question was asked. Answers to one question in two rounds of one campaign are two answers; those of two
 * campaigns that ask it at about the same time are as good as one.
 *
 * @param campaign whose round it is
 * @param round which of its rounds
 * @param from when it began (business time)
 * @param until when it closes
 */
public record Asked(String campaign, String round, Instant from, Instant until) {

    /** Whoever is asked the same again within this time by another campaign says the same: Kith's own number, of caution. */
    public static final Duration AS_GOOD_AS_ONE = Duration.ofDays(28);

    /** Whether answers here and there have to be taken for the same. */
    public boolean isOneWith(Asked other) {
        return campaign.equals(other.campaign)
                ? round.equals(other.round)
                : from.isBefore(other.until.plus(AS_GOOD_AS_ONE)) && other.from.isBefore(until.plus(AS_GOOD_AS_ONE));
    }
}
