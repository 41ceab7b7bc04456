package dev.kith.results;

import dev.kith.delivery.CampaignId;
import dev.kith.release.Aftermath;
import dev.kith.release.Released;
import dev.kith.release.Round;

/** Plans to tell everybody who was asked what a round shows. */
record Telling(ToAllAsked toAllAsked) implements Aftermath {

    static final String STEP = "told";

    @Override
    public void released(Round round, Released released) {
        toAllAsked.plan(round, CampaignId.RESULTS, STEP, released.at());
    }
}
