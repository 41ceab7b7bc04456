package dev.kith.simulator;

import java.time.Instant;

/**
 * A message that a human saw.
 *
 * @param user the platform's user, or the channel where it is no conversation with one person
 * @param messageId the platform's id: Slack's {@code ts}, Teams' activity id
 * @param deliveryId the sender's, empty where it gave none
 * @param at when it appeared, by the simulator's clock
 * @param text its words
 */
public record Shown(String user, String messageId, String deliveryId, Instant at, String text) {

    Shown reading(String words) {
        return new Shown(user, messageId, deliveryId, at, words);
    }
}
