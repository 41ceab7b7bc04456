package dev.kith.reply;

import dev.kith.chat.Topic;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import java.util.Locale;

/** Writes to the writer of a comment that there is something to read. */
record ReplyComposer(Letters letters, Readers readers, ReplyCard card) implements Composer {

    @Override
    public String kind() {
        return CampaignId.REPLY.value();
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
        return letters.byToken(errand.run())
                .map(letter -> card.words().language(letter.round(), reader))
                .orElse(reader.locale());
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        return letters.byToken(errand.run())
                .filter(letter -> letters.isTo(letter, reader.id()))
                .map(letter -> card.closed(
                        letter.round(),
                        new Topic(ReplyCard.TOPIC, letters.reference(letter, reader.id())),
                        readers.hasWindows(reader.id()),
                        reader.locale()))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing("there is nothing to read any more"));
    }
}
