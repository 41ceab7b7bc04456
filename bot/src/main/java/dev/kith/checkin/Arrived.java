package dev.kith.checkin;

import dev.kith.delivery.Errands;
import dev.kith.people.PersonId;
import dev.kith.release.Arrivals;
import dev.kith.release.Round;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the card of a round arrived at, by the deliveries. Whoever is asked one after another is asked when the card is written, over
 * longer than deliveries are kept: of them it is not told.
 */
record Arrived(Errands errands, Asked asked) implements Arrivals {

    @Override
    public Optional<Set<PersonId>> in(Round round) {
        if (round.frozen().rolling()) {
            return Optional.empty();
        }
        var sent = new HashSet<PersonId>();
        var arrived = new HashSet<PersonId>();
        errands.of(
                round.id().campaign(),
                Unmarking.earliest(round),
                asked.in(round.id()),
                some -> some.forEach(one -> {
                    sent.add(one.errand().recipient());
                    if (one.arrived()) {
                        arrived.add(one.errand().recipient());
                    }
                }));
        return sent.isEmpty() ? Optional.empty() : Optional.of(arrived);
    }
}
