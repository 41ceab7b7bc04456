package dev.kith.conversation;

import dev.kith.conversation.Talks.Talk;
import dev.kith.conversation.Wishes.Wish;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.release.RoundId;
import java.util.Locale;
import java.util.Optional;

/** Writes to the host who would like to talk; from then on it cannot be taken back. */
record WishComposer(Talks talks, InvitationCard card) implements Composer {

    @Override
    public String kind() {
        return CampaignId.WISH.value();
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
        var wish = new Wish(RoundId.parse(errand.run()), errand.step());
        return talks.of(wish.round())
                .filter(talk -> talk.host().id().equals(reader.id()))
                .flatMap(talk -> told(talk, wish, reader.locale()))
                .orElseGet(() -> new Composition.Nothing("nobody would like to talk any more"));
    }

    private Optional<Composition> told(Talk talk, Wish wish, Locale locale) {
        return talks.whose(wish)
                .filter(who -> talks.wishes().tell(wish))
                .map(who -> new Composition.Written(card.wish(talk, who, locale)));
    }
}
