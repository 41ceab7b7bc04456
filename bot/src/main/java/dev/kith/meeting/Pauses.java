package dev.kith.meeting;

import dev.kith.delivery.CampaignId;
import dev.kith.introduction.Absent;
import dev.kith.people.PersonId;
import java.time.Instant;

/** Who is not introduced to anybody for now, programme by programme, until they say otherwise. */
interface Pauses extends Absent {

    boolean isPaused(CampaignId campaign, PersonId person);

    /** From now on; nothing where they are already. */
    void pause(CampaignId campaign, PersonId person, Instant now);

    /** They are introduced again. */
    void end(CampaignId campaign, PersonId person);
}
