package dev.kith.pack;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;

/** A round of a pack's campaign, in which each gets one nudge. */
record Turn(CampaignId campaign, String run) {

    static Turn of(Errand errand) {
        return new Turn(errand.campaign(), errand.run());
    }
}
