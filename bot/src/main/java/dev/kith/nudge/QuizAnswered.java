package dev.kith.nudge;

import dev.kith.delivery.AboutDelivery;
import java.time.Instant;

/** A person answered what a nudge asked; what they chose, and whether it was right, is sealed with the delivery. */
public record QuizAnswered(String id, Instant at, NudgeReacted.Subject subject, String delivery)
        implements AboutDelivery {

    @Override
    public String recipient() {
        return subject.person();
    }

    @Override
    public boolean deed() {
        return true;
    }
}
