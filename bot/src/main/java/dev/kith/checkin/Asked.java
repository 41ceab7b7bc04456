package dev.kith.checkin;

import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Delivery;
import java.time.Instant;
import java.util.Optional;

/** The campaigns that ask, and until when what they asked can be answered. */
final class Asked {

    private final Campaigns campaigns;
    private final BusinessTime time;

    Asked(Campaigns campaigns, BusinessTime time) {
        this.campaigns = campaigns;
        this.time = time;
    }

    Optional<Kept> by(CampaignId id) {
        return campaigns.find(id);
    }

    /** A pause only keeps from asking, and so does the end of the last round: answers are taken until they expire. */
    boolean isOpen(Kept kept, Delivery delivery) {
        var expires = kept.campaign().plan().limits().expires();
        return kept.state() != CampaignState.CANCELLED
                && came(delivery).plus(expires).isAfter(time.instant());
    }

    /** What had to wait, or was put off, came later than it was due. */
    private static Instant came(Delivery delivery) {
        return delivery.progress().sent().map(Delivery.Sent::at).orElse(delivery.due());
    }
}
