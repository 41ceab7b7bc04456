package dev.kith.journey;

import dev.kith.delivery.CampaignId;
import dev.kith.prompts.Journey;
import java.util.Optional;

/** The journeys that running campaigns started with. */
interface KeptJourneys {

    Optional<Kept> find(CampaignId campaign);

    /**
     * What a campaign keeps.
     *
     * @param beganEmpty whether there was nobody in the directory when it started, and still is nobody
     */
    record Kept(Journey journey, boolean beganEmpty) {}

    /** Unless there is one already. */
    void keepFirst(CampaignId campaign, Kept kept);

    void replace(CampaignId campaign, Kept kept);

    /** Somebody came where there was nobody; whatever else of it was replaced meanwhile stays so. */
    void someCame(CampaignId campaign);
}
