package dev.kith.learn;

import dev.kith.chat.Texts;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Opportunity;
import java.util.Locale;
import java.util.Optional;

/** Writes what somebody is told of an opportunity. */
record OpportunityComposer(Opportunities opportunities, Directory directory) implements Composer {

    @Override
    public String kind() {
        return OpportunityActivity.KIND;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return opportunity(errand, recipient)
                .<Composition>map(one -> new Composition.Written(OpportunityCard.told(one, recipient.locale())))
                .orElseGet(() -> new Composition.Nothing("the opportunity is no longer in the catalogue"));
    }

    private Optional<Opportunity> opportunity(Errand errand, Person reader) {
        return OpportunityActivity.opportunity(errand).flatMap(id -> opportunities.find(id, reader.locale()));
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return OpportunityActivity.opportunity(errand)
                .map(id -> Texts.reading(opportunities.catalog(), id, reader.locale()))
                .orElse(reader.locale());
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public Optional<String> because(Errand errand, Person reader) {
        return opportunity(errand, reader)
                .flatMap(one -> opportunities.why(one, Wishes.of(reader, directory)))
                .map(why -> Offering.TEXTS.get(reader.locale(), "because." + why.getKey(), why.getValue()));
    }
}
