package dev.kith.campaign;

import dev.kith.campaign.Activity.Fault;
import java.util.List;

/** What must be so in the organisation before a campaign may start; a campaign that cannot start yet can be written. */
public interface Precondition {

    /** What is to be set, by its name in the settings, why, and what would be valid; empty where nothing is missing. */
    List<Fault> unmet(Campaign campaign);
}
