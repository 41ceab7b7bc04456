package dev.kith.introduction;

import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;

/** Whether a pair that was found a while ago is to be told of each other after all. */
record SecondThoughts(Consents consents, Deliveries deliveries) {

    /** A mentor who does not want to be one any more is not told, nor is the other; unless the other was told already. */
    boolean forbid(Errand errand, Pair pair) {
        return !stillMentors(pair) && !wasTold(errand.to(pair.other(errand.recipient())));
    }

    /** Whether the mentor of the two wants to be one. */
    boolean stillMentors(Pair pair) {
        return consents.of(new PersonId(pair.mentor())).choices().mentors();
    }

    boolean wasTold(Errand others) {
        return deliveries
                .find(others.recipient(), deliveries.idOf(others))
                .flatMap(delivery -> delivery.progress().sent())
                .isPresent();
    }
}
