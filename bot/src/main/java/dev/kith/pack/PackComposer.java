package dev.kith.pack;

import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.nudge.NudgeWriter;
import dev.kith.people.Person;

/** Writes the card of what was chosen. */
record PackComposer(NudgeWriter writer) implements Composer {

    @Override
    public String kind() {
        return PackActivity.KIND;
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
