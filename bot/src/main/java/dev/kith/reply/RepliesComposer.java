package dev.kith.reply;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.release.RoundId;
import java.util.Locale;

/** Writes to everybody who was asked what was replied on one day. */
record RepliesComposer(Letters letters, ReplyCard card) implements Composer {

    @Override
    public String kind() {
        return CampaignId.REPLIES.value();
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
        return letters.round(RoundId.parse(errand.run()))
                .map(round -> card.words().language(round, reader))
                .orElse(reader.locale());
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        var ofTheDay = letters.of(RoundId.parse(errand.run()))
                .filter(letter -> ReplyDesk.day(letter.reply().at()).toString().equals(errand.step()))
                .toList();
        return ofTheDay.isEmpty()
                ? new Composition.Nothing("the replies are kept no more")
                : new Composition.Written(card.toAll(ofTheDay.getFirst().round(), ofTheDay, reader.locale()));
    }
}
