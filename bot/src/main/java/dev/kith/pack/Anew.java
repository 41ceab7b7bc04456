package dev.kith.pack;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** For whom a pack began again, and when: what came before then may come once more. */
@FunctionalInterface
public interface Anew {

    /** Where no pack ever begins again. */
    Anew NEVER = (campaign, person) -> Optional.empty();

    Optional<Instant> since(CampaignId campaign, PersonId person);
}
