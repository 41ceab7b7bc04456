package dev.kith.release;

import dev.kith.people.PersonId;
import java.util.Optional;
import java.util.Set;

/** Whom the question of a round arrived at; it is asked at the close, while what was sent still tells one from another. */
@FunctionalInterface
public interface Arrivals {

    /** Nobody knows. */
    Arrivals UNKNOWN = round -> Optional.empty();

    /** Empty where that is not known: nothing is kept of what was sent, or people were asked one after another. */
    Optional<Set<PersonId>> in(Round round);
}
