package dev.kith.digest;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import java.time.YearMonth;

/** Writes a month's digest; nothing where nothing was released, or where its reader wants it no more. */
record DigestComposer(Newsroom newsroom, Leaders leaders, Readers readers) implements Composer {

    @Override
    public String kind() {
        return CampaignId.DIGEST.value();
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        if (readers.since(recipient.id()).isEmpty()) {
            return new Composition.Nothing(Person.NOT_AVAILABLE);
        }
        if (!leaders.include(recipient)) {
            return new Composition.Nothing("they lead nobody any more");
        }
        var month = YearMonth.parse(errand.run());
        var news = newsroom.of(month, recipient, leaders);
        return news.isEmpty()
                ? new Composition.Nothing("nothing was released in the month that they may see")
                : new Composition.Written(DigestCard.of(news, month, recipient.locale()));
    }
}
