package dev.kith.checkin;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * A person answered a named check-in. The answer itself is not told: it is sealed with the delivery, and only its latest
 * version can be read.
 *
 * @param delivery the delivery that was answered
 * @param version 1 for the first answer, one more each time another replaces it
 */
public record CheckinAnswered(String id, Instant at, Subject subject, String delivery, int version) implements Fact {

    /** Whose answer it is, and to which campaign's prompt. */
    public record Subject(String person, String campaign, String prompt) {}
}
