package dev.kith.checkin;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * A person took part in a round that is not named and is closed, of a campaign whose connectors learn that. It is told of all of them
 * together and dated by the round; not what was answered, nor when.
 *
 * @param subject who, of which campaign and prompt
 * @param delivery the delivery that asked
 */
public record CheckinCompleted(String id, Instant at, CheckinAnswered.Subject subject, String delivery)
        implements Fact {}
