package dev.kith.checkin;

import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Delivery;
import dev.kith.prompts.Checkin;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The campaigns that ask, what they ask, and until when that can be answered. */
final class Asked {

    private final Campaigns campaigns;
    private final CheckinActivity activity;
    private final BusinessTime time;

    Asked(Campaigns campaigns, CheckinActivity activity, BusinessTime time) {
        this.campaigns = campaigns;
        this.activity = activity;
        this.time = time;
    }

    Optional<Kept> by(CampaignId id) {
        return campaigns.find(id);
    }

    /** The questions; empty where they are no longer in the catalogue. */
    Optional<Checkin> checkin(Kept kept, Locale locale) {
        return activity.prompt(kept.campaign(), locale);
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
