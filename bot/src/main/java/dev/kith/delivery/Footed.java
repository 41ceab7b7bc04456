package dev.kith.delivery;

import dev.kith.people.Person;

/** An activity's composer whose cards get their foot; notices have none. */
record Footed(Composer composer, Foot foot) implements Composer {

    @Override
    public String kind() {
        return composer.kind();
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        var composition = composer.compose(id, errand, recipient);
        return composition instanceof Composition.Written written
                        && !errand.campaign().isNotice()
                ? new Composition.Written(foot.under(written.message(), id, recipient))
                : composition;
    }

    @Override
    public boolean sendsOnceMore() {
        return composer.sendsOnceMore();
    }

    @Override
    public boolean counts() {
        return composer.counts();
    }
}
