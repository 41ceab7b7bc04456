package dev.kith.checkin;

import dev.kith.delivery.AboutDelivery;
import java.time.Instant;

/**
 * A person answered a named check-in. The answer itself is not told: it is sealed with the delivery, and only its latest
 * version can be read.
 *
 * @param delivery the delivery that was answered
 * @param version 1 for the first answer, one more each time another replaces it
 */
public record CheckinAnswered(String id, Instant at, Subject subject, String delivery, int version)
        implements AboutDelivery {

    /** Whose answer it is, and to which campaign's prompt. */
    public record Subject(String person, String campaign, String prompt) {}

    @Override
    public String recipient() {
        return subject.person();
    }

    @Override
    public boolean deed() {
        return true;
    }
}
