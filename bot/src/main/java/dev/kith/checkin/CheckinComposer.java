package dev.kith.checkin;

import dev.kith.campaign.Campaigns;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;

/** Writes the card of a check-in in its recipient's language. */
final class CheckinComposer implements Composer {

    private final Campaigns campaigns;
    private final CheckinActivity activity;

    CheckinComposer(Campaigns campaigns, CheckinActivity activity) {
        this.campaigns = campaigns;
        this.activity = activity;
    }

    @Override
    public String kind() {
        return CheckinActivity.KIND;
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        var kept = campaigns.find(errand.campaign());
        return kept.flatMap(one -> activity.prompt(one.campaign(), recipient.locale()))
                .<Composition>map(checkin -> new Composition.Written(
                        CheckinCard.ask(checkin, kept.orElseThrow().campaign().handling(), id, recipient.locale())))
                .orElseGet(() -> new Composition.Nothing("the check-in is no longer in the catalogue"));
    }
}
