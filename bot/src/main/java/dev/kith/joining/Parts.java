package dev.kith.joining;

import dev.kith.campaign.Campaign;
import dev.kith.people.PersonId;
import java.util.Collection;
import java.util.Map;

/** Who takes part in programmes, and how; for whoever brings people together, and nobody else. */
public interface Parts {

    /** How somebody takes part, wherever they do. */
    Part of(PersonId person);

    /** The same of several at once. */
    Map<PersonId, Part> of(Collection<PersonId> people);

    /** Whether somebody takes part in the programme of a campaign: they joined it, or nobody need, and they did not leave it. */
    boolean takesPart(Campaign campaign, PersonId person);

    /** Those of several who do, and how. */
    Map<PersonId, Part> taking(Campaign campaign, Collection<PersonId> people);

    /** From now on somebody is not asked about a topic; they can take that back themselves. */
    void notAbout(PersonId person, String topic);
}
