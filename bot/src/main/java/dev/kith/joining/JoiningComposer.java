package dev.kith.joining;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.joining.Kept.Stand;
import dev.kith.people.Person;
import java.util.Locale;

/** Writes the invitation to a programme; once it is written, nobody is invited to it again. */
record JoiningComposer(Programmes programmes, JoiningCard card, ChosenParts parts, BusinessTime time)
        implements Composer {

    @Override
    public String kind() {
        return CampaignId.JOINING.value();
    }

    @Override
    public boolean sendsOnceMore() {
        return false;
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return programmes
                .find(programme(errand))
                .map(campaign -> programmes.reading(campaign, reader).locale())
                .orElse(reader.locale());
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        return programmes
                .find(programme(errand))
                .filter(campaign -> programmes.isFor(campaign, reader, time.instant()))
                .filter(campaign -> parts.store()
                        .of(reader.id())
                        .stand(campaign.id())
                        .filter(stand -> stand != Stand.ASKED)
                        .isEmpty())
                .<Composition>map(campaign -> {
                    parts.asked(reader.id(), campaign.id());
                    return new Composition.Written(card.invitation(campaign, reader, time.instant())
                            .forCampaign(campaign.id().value()));
                })
                .orElseGet(() -> new Composition.Nothing("there is nothing to be invited to any more"));
    }

    private static CampaignId programme(Errand errand) {
        return new CampaignId(errand.run());
    }
}
