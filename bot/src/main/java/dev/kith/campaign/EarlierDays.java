package dev.kith.campaign;

import dev.kith.campaign.Campaigns.Kept;

/** What is there of a sample campaign from before it starts. */
public interface EarlierDays {

    /** Asked for a draft that is about to start; after a crash once more, for what is missing. */
    void of(Kept draft);
}
