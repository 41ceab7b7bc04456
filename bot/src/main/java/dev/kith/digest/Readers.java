package dev.kith.digest;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who wants the digest, and since when (business time). */
interface Readers {

    /** Whoever does not want it is missing. */
    Map<PersonId, Instant> of(Collection<PersonId> people);

    default Optional<Instant> since(PersonId person) {
        return Optional.ofNullable(of(List.of(person)).get(person));
    }

    /** Nothing where they want it already. */
    void add(PersonId person, Instant since);

    void remove(PersonId person);
}
