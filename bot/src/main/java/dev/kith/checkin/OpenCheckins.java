package dev.kith.checkin;

import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Sendings;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.people.Person;
import dev.kith.prompts.Checkin;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The check-ins that were sent to somebody, have not been answered, and can still be. */
final class OpenCheckins {

    private static final Set<CampaignState> ALIVE = Set.of(CampaignState.RUNNING, CampaignState.PAUSED);
    private static final int MOST = 5;

    private final Sendings sendings;
    private final Campaigns campaigns;
    private final CheckinActivity activity;
    private final BusinessTime time;

    OpenCheckins(Sendings sendings, Campaigns campaigns, CheckinActivity activity, BusinessTime time) {
        this.sendings = sendings;
        this.campaigns = campaigns;
        this.activity = activity;
        this.time = time;
    }

    /** One of them, and when it last came. */
    record Open(Kept kept, Checkin checkin, Delivery delivery, Instant at) {}

    /** The latest first, five at most. */
    List<Open> of(Person person) {
        Instant now = time.instant();
        var read = new HashMap<CampaignId, Optional<Kept>>();
        return sendings.sentTo(person.id(), Sendings.KEPT).stream()
                .filter(sending -> isUnanswered(sending.delivery()))
                .flatMap(sending ->
                        read.computeIfAbsent(sending.delivery().errand().campaign(), campaigns::find).stream()
                                .filter(kept -> asks(kept, sending.delivery(), now))
                                .flatMap(kept -> open(kept, sending, person).stream()))
                .limit(MOST)
                .toList();
    }

    private static boolean isUnanswered(Delivery delivery) {
        return delivery.state() == DeliveryState.SENT && delivery.progress().answerVersion() == 0;
    }

    private static boolean asks(Kept kept, Delivery delivery, Instant now) {
        var campaign = kept.campaign();
        return ALIVE.contains(kept.state())
                && campaign.activity().kind().equals(CheckinActivity.KIND)
                && came(delivery).plus(campaign.plan().limits().expires()).isAfter(now);
    }

    /** What was put off came again later than it was due. */
    private static Instant came(Delivery delivery) {
        return delivery.postponed().map(one -> one.until()).orElse(delivery.due());
    }

    private Optional<Open> open(Kept kept, Sending sending, Person person) {
        return activity.prompt(kept.campaign(), person.locale())
                .map(checkin -> new Open(kept, checkin, sending.delivery(), sending.at()));
    }
}
