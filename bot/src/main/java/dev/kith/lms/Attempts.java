package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;
import dev.kith.people.PersonId;
import dev.kith.redis.StreamGroup;
import java.util.Map;

/** How often each fact was not taken, as long as it waits; kept over restarts. */
interface Attempts {

    /** Of one partition, by the ids of entries; the others were not tried yet. */
    Map<String, Attempt> of(StreamGroup stream);

    void note(Told told, Attempt attempt);

    /** It waits no more. */
    void forget(Told told);

    /** How somebody is named in attempts: only Kith can tell who that is. */
    String whose(PersonId person);

    /** Where those of a stream are kept, as the lanes of facts read it. */
    String key(StreamGroup stream);
}
