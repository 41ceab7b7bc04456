package dev.kith.campaign;

import dev.kith.campaign.Campaigns.Kept;
import dev.kith.people.Person;
import java.time.Instant;
import java.util.List;

/** Whom a round of a campaign is for, by the directory as it is now. */
public interface Invited {

    /**
     * Everybody who is asked.
     *
     * @param run the round's name
     * @param first when the first of them is
     */
    List<Person> to(Kept kept, String run, Instant first);
}
