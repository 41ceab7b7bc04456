package dev.kith.delivery;

import dev.kith.chat.Message;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An activity's composer whose cards get their foot; notices have none, nor what was asked for, and neither has what several
 * read: what one of them wants is not the others' business.
 */
record Footed(Composer composer, Foot foot) implements Composer {

    @Override
    public String kind() {
        return composer.kind();
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        var reader = recipient.speaking(composer.language(errand, recipient));
        var composition = composer.compose(id, errand, reader);
        return composition instanceof Composition.Written written
                ? new Composition.Written(
                        footed(written.message(), id, errand, reader).in(reader.locale()))
                : composition;
    }

    private Message footed(Message card, DeliveryId id, Errand errand, Person reader) {
        boolean hasFoot = !errand.campaign().isNotice()
                && !errand.campaign().isUntold()
                && !composer.wasAskedFor()
                && composer.together(errand).isEmpty();
        return hasFoot ? foot.under(card, id, reader) : card;
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return composer.language(errand, reader);
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
        return composer.sendsOnceMore(errand);
    }

    @Override
    public boolean counts(Errand errand) {
        return composer.counts(errand);
    }

    @Override
    public boolean wasAskedFor() {
        return composer.wasAskedFor();
    }

    @Override
    public List<PersonId> together(Errand errand) {
        return composer.together(errand);
    }

    @Override
    public void apart(Errand errand) {
        composer.apart(errand);
    }

    @Override
    public Optional<String> because(Errand errand, Person reader) {
        return composer.because(errand, reader);
    }
}
