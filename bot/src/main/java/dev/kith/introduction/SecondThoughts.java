package dev.kith.introduction;

import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import java.util.Set;

/** Whether a pair that was found a while ago is to be told of each other after all. */
record SecondThoughts(Consents consents, Deliveries deliveries) {

    private static final Set<DeliveryState> ENDED =
            Set.of(DeliveryState.REFUSED, DeliveryState.DROPPED, DeliveryState.FAILED);

    /** A mentor who does not want to be one any more is not told, nor is the other; unless the other was told already. */
    boolean forbid(Errand errand, Pair pair) {
        boolean wants = consents.of(new PersonId(pair.mentor())).choices().mentors();
        return !wants && !wasTold(errand.to(pair.other(errand.recipient())));
    }

    /** Whether what was to tell somebody has ended without having told them. */
    boolean cannotBeTold(Errand errand) {
        return deliveries
                .find(errand.recipient(), deliveries.idOf(errand))
                .map(Delivery::state)
                .filter(ENDED::contains)
                .isPresent();
    }

    private boolean wasTold(Errand others) {
        return deliveries
                .find(others.recipient(), deliveries.idOf(others))
                .flatMap(delivery -> delivery.progress().sent())
                .isPresent();
    }
}
