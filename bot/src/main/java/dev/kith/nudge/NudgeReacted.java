package dev.kith.nudge;

import dev.kith.delivery.AboutDelivery;
import java.time.Instant;

/** A person read a nudge and said whether it helped; which of the two is sealed with the delivery. */
public record NudgeReacted(String id, Instant at, Subject subject, String delivery) implements AboutDelivery {

    /** Who, and to which campaign's prompt. */
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
