package dev.kith.journey;

import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.nudge.NudgeWriter;
import dev.kith.people.Person;

/** Writes the card of a journey's step. */
final class JourneyComposer implements Composer {

    private final NudgeWriter writer;

    JourneyComposer(NudgeWriter writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return JourneyActivity.KIND;
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return writer.compose(id, errand, recipient);
    }
}
