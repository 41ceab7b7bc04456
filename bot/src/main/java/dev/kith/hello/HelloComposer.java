package dev.kith.hello;

import dev.kith.attention.AttentionSettings;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;

/** Writes the hello, unless the person was told meanwhile or there is a newer one. */
final class HelloComposer implements Composer {

    private final HelloSettings settings;
    private final AttentionSettings attention;
    private final Consents consents;

    HelloComposer(HelloSettings settings, AttentionSettings attention, Consents consents) {
        this.settings = settings;
        this.attention = attention;
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
        if (!errand.run().equals(settings.version())) {
            return new Composition.Nothing("there is a newer hello");
        }
        var told = consents.of(recipient.id()).told().get(Hello.NAME);
        return told != null && told.version().equals(settings.version())
                ? new Composition.Nothing("was said already")
                : new Composition.Written(HelloCard.of(recipient.locale(), settings, attention.perWeek(), id));
    }
}
