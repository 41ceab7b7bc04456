package dev.kith.introduction;

import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Errand;
import dev.kith.privacy.Consents;

/** Whether two who were found a while ago are to be told of each other after all. */
record SecondThoughts(Consents consents, Deliveries deliveries) {

    /** A mentor who does not want to be one any more is not told, nor is the other; unless the other was told already. */
    boolean forbid(Errand errand, Party party) {
        return !stillMentors(party) && !wasTold(errand.to(party.about(errand.recipient())));
    }

    /** Whether the mentor of the two wants to be one. */
    boolean stillMentors(Party party) {
        return consents.of(party.group().people().getLast()).choices().mentors();
    }

    boolean wasTold(Errand others) {
        return deliveries
                .find(others.recipient(), deliveries.idOf(others))
                .flatMap(delivery -> delivery.progress().sent())
                .isPresent();
    }
}
