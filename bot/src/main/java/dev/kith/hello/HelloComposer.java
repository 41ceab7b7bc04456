package dev.kith.hello;

import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;

/** Writes the hello, unless the person was told meanwhile or there is a newer one. */
final class HelloComposer implements Composer {

    private final HelloCard card;
    private final Consents consents;

    HelloComposer(HelloCard card, Consents consents) {
        this.card = card;
        this.consents = consents;
    }

    @Override
    public String kind() {
        return Hello.NAME;
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
        if (!errand.run().equals(card.settings().version())) {
            return new Composition.Nothing("there is a newer hello");
        }
        var told = consents.of(recipient.id()).told().get(Hello.NAME);
        return told != null && told.version().equals(card.settings().version())
                ? new Composition.Nothing("was said already")
                : new Composition.Written(card.of(recipient.locale(), id));
    }
}
