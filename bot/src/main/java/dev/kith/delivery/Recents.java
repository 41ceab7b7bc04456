package dev.kith.delivery;

import dev.kith.people.PersonId;
import java.util.Collection;
import java.util.Map;

/** What everybody was sent lately, and whether they gave a sign of life since. */
public interface Recents {

    Recent of(PersonId person);

    Map<PersonId, Recent> of(Collection<PersonId> people);

    /** The person gave a sign of life: of all that was sent so far, nothing counts as unanswered. */
    void heard(PersonId person);
}
