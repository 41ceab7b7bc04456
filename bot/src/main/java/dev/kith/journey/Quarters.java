package dev.kith.journey;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import java.util.function.Supplier;

/** How the check-ins of each quarter are asked, fixed by whoever is asked first. */
interface Quarters {

    Mode mode(CampaignId campaign, String quarter, Supplier<Mode> first);
}
