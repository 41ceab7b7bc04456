package dev.kith.learn;

import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.nudge.NudgeWriter;
import dev.kith.people.Person;
import java.util.Locale;
import java.util.Optional;

/** Writes the card of a nudge that somebody chose: they wait for it, so nothing holds it back, and it counts for nothing. */
record ReadingComposer(NudgeWriter writer) implements Composer {

    @Override
    public String kind() {
        return Reading.KIND;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return writer.compose(id, errand, recipient);
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return writer.language(errand, reader.locale());
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public boolean wasAskedFor() {
        return true;
    }

    @Override
    public Optional<String> because(Errand errand, Person reader) {
        return Optional.of(Offering.TEXTS.get(reader.locale(), "because.chosen"));
    }
}
