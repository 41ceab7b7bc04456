package dev.kith.signals;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;

/** Writes of a signal to whoever may decide. */
record SignalComposer(Signals signals, SignalCard card) implements Composer {

    @Override
    public String kind() {
        return CampaignId.SIGNALS.value();
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
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return signals.find(errand.run())
                .filter(one -> one.state() == Response.State.PROPOSED)
                .<Composition>map(one -> new Composition.Written(card.ask(one, id, recipient.locale())))
                .orElseGet(() -> new Composition.Nothing("it was decided on meanwhile"));
    }
}
