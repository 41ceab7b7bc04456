package dev.kith.nudge;

import dev.kith.delivery.AboutDelivery;
import java.time.Instant;

/** A person tried what a nudge had them try. Of whoever did not, nothing is told. */
public record NudgeTried(String id, Instant at, NudgeReacted.Subject subject, String delivery)
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
