package dev.kith.mentorship;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Map;

/** Who stands in line for somebody where people are asked first, for whoever counts it over groups of enough; nobody else asks. */
public interface Lines {

    /**
     * Of whoever looks for somebody, whether they had them at any time within a stretch. Whoever began to look after it is not among
     * them.
     *
     * @param until the first instant after it; long enough ago that whoever waits since has waited for two rounds
     */
    Map<PersonId, Boolean> had(CampaignId campaign, Instant from, Instant until);
}
