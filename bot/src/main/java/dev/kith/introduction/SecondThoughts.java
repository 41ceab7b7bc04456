package dev.kith.introduction;

import dev.kith.apart.Apart;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;

/** Whether a pair that was found a while ago is to be told of each other after all. */
record SecondThoughts(Consents consents, Deliveries deliveries, Apart apart) {

    /**
     * Where a mentor does not want to be one any more, or one of the two would rather not meet the other, neither is told; unless the
     * other was told already.
     */
    boolean forbid(Errand errand, Pair pair) {
        return !mayMeet(pair) && !wasTold(errand.to(pair.other(errand.recipient())));
    }

    /** Whether the mentor of the two wants to be one, and neither would rather not meet the other. */
    boolean mayMeet(Pair pair) {
        var mentor = new PersonId(pair.mentor());
        return consents.of(mentor).choices().mentors() && !apart.keeps(mentor, new PersonId(pair.mentee()));
    }

    boolean wasTold(Errand others) {
        return deliveries
                .find(others.recipient(), deliveries.idOf(others))
                .flatMap(delivery -> delivery.progress().sent())
                .isPresent();
    }
}
