package dev.kith.introduction;

import dev.kith.apart.Apart;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;

/** Whether a pair that was found a while ago is to be told of each other after all. */
record SecondThoughts(Consents consents, Deliveries deliveries, Apart apart) {

    /**
     * Where a mentor does not want to be one any more, one of the two would rather not meet the other, or wants nothing of the
     * campaign any more, neither is told; unless the other was told already.
     */
    boolean forbid(Errand errand, Pair pair) {
        var other = pair.other(errand.recipient());
        return (!mayMeet(pair) || hasLeft(other, errand)) && !wasTold(errand.to(other));
    }

    /** Of somebody who will not be told nobody is. */
    private boolean hasLeft(PersonId person, Errand errand) {
        return consents.of(person).optedOut().contains(errand.campaign().value());
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
