package dev.kith.delivery;

import dev.kith.people.PersonId;
import java.util.Collection;
import java.util.Map;

/** How it stands with many people, and with deliveries to them, read in few round trips. */
interface Standings {

    /** Of each of them; of whoever decided nothing and was sent nothing, too. */
    Map<PersonId, Standing> of(Collection<PersonId> people);

    /** Those errands that went on their way already, as they stand. */
    Map<Errand, Delivery> begun(Collection<Errand> errands);
}
