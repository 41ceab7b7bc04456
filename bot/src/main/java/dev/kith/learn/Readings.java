package dev.kith.learn;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Set;

/** What somebody chooses to read, on its way at once; chosen twice on a day it is once. */
final class Readings {

    private static final Set<DeliveryState> ON_ITS_WAY =
            Set.of(DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.UNKNOWN);

    private final OwnCampaigns campaigns;
    private final Deliveries deliveries;
    private final Planning planning;
    private final Directory directory;
    private final BusinessTime time;

    Readings(OwnCampaigns campaigns, Deliveries deliveries, Planning planning, Directory directory, BusinessTime time) {
        this.campaigns = campaigns;
        this.deliveries = deliveries;
        this.planning = planning;
        this.directory = directory;
        this.time = time;
    }

    /** What became of a wish to read something. */
    sealed interface Chosen {

        /** It comes by itself. */
        record Coming() implements Chosen {}

        /** It came before, today. */
        record Before(Delivery delivery) implements Chosen {}

        /** Whoever runs Kith holds it. */
        record Held() implements Chosen {}
    }

    /** The nudge is one of the catalogue. */
    Chosen choose(Person person, PromptId nudge) {
        if (!campaigns.canRead()) {
            return new Chosen.Held();
        }
        var now = time.instant();
        var today = now.atZone(person.zone()).toLocalDate();
        var errand = new Errand(CampaignId.LEARN, today.toString(), nudge.value(), person.id(), person.id());
        var before = deliveries
                .find(person.id(), deliveries.idOf(errand))
                .filter(delivery -> !ON_ITS_WAY.contains(delivery.state()));
        if (before.isPresent()) {
            return new Chosen.Before(before.get());
        }
        planning.plan(List.of(new Plan(errand, now, directory.workspaceOf(person.id()))));
        return new Chosen.Coming();
    }
}
