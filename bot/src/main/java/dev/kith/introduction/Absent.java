package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.util.Set;

/** Who is brought together with nobody for now; whoever knows such people implements it. */
public interface Absent {

    /** Those of a campaign. */
    Set<PersonId> of(CampaignId campaign);
}
