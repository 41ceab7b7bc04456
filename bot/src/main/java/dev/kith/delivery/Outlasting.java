package dev.kith.delivery;

import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.redis.ShortOutages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An activity's composer that outlasts a failover of the store: what cannot be read for a moment is no fault of the message. */
record Outlasting(Composer composer, ShortOutages outages) implements Composer {

    @Override
    public String kind() {
        return composer.kind();
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return outages.outlast(() -> composer.compose(id, errand, recipient));
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return outages.outlast(() -> composer.language(errand, reader));
    }

    @Override
    public boolean sendsOnceMore() {
        return composer.sendsOnceMore();
    }

    @Override
    public boolean counts() {
        return composer.counts();
    }

    @Override
    public boolean sendsOnceMore(Errand errand) {
        return outages.outlast(() -> composer.sendsOnceMore(errand));
    }

    @Override
    public boolean counts(Errand errand) {
        return outages.outlast(() -> composer.counts(errand));
    }

    @Override
    public boolean wasAskedFor() {
        return composer.wasAskedFor();
    }

    @Override
    public List<PersonId> together(Errand errand) {
        return outages.outlast(() -> composer.together(errand));
    }

    @Override
    public void apart(Errand errand) {
        composer.apart(errand);
    }

    @Override
    public Optional<String> because(Errand errand, Person reader) {
        return outages.outlast(() -> composer.because(errand, reader));
    }
}
