package dev.kith.conversation;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.release.RoundId;
import java.util.Locale;

/** Writes the invitation to everybody who was asked. */
record InvitationComposer(Talks talks, InvitationCard card) implements Composer {

    @Override
    public String kind() {
        return CampaignId.CONVERSATION.value();
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
    public Locale language(Errand errand, Person reader) {
        return talks.of(RoundId.parse(errand.run()))
                .map(talk -> card.words().language(talk.round(), reader))
                .orElse(reader.locale());
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        return talks.of(RoundId.parse(errand.run()))
                .filter(talk -> !talk.host().id().equals(reader.id()))
                .map(talk -> card.ask(talk, id, reader.locale()))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing("there is nobody to talk with"));
    }
}
