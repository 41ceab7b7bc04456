package dev.kith.journey;

import dev.kith.campaign.Campaigns;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import java.util.Locale;
import java.util.Optional;

/** Writes the card of a journey's step. */
final class NudgeComposer implements Composer {

    private final Campaigns campaigns;
    private final JourneyActivity activity;

    NudgeComposer(Campaigns campaigns, JourneyActivity activity) {
        this.campaigns = campaigns;
        this.activity = activity;
    }

    @Override
    public String kind() {
        return JourneyActivity.KIND;
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return nudge(errand, recipient.locale())
                .<Composition>map(nudge -> new Composition.Written(NudgeCard.of(nudge, id, recipient.locale())))
                .orElseGet(() -> new Composition.Nothing("the step is no longer in the catalogue"));
    }

    Optional<Nudge> nudge(Errand errand, Locale locale) {
        return campaigns.find(errand.campaign()).flatMap(kept -> activity.nudge(kept.campaign(), errand, locale));
    }
}
