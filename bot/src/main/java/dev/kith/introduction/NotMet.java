package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Set;

/** Who was told of each other and did not meet, as far as they said; whoever asks them implements it. */
public interface NotMet {

    /** Which of these, who were told of each other in a round, say so: at least one of them does, and nobody of them says otherwise. */
    Set<List<PersonId>> among(CampaignId campaign, String round, List<List<PersonId>> groups);
}
