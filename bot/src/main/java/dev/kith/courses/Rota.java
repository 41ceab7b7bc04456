package dev.kith.courses;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is to be asked about in each learning system, and when (business time); the same for every node. */
interface Rota {

    /** Puts those on it who are not on it yet. */
    void add(String system, Map<PersonId, Instant> when);

    /** Somebody's turn comes at this instant, whenever it was to come. */
    void move(String system, Collection<PersonId> people, Instant when);

    /** Somebody is asked about no more. */
    void leave(String system, PersonId person);

    /**
     * Takes a few of those whose turn it is, the longest due first, so that nobody else takes them before {@code again}.
     *
     * @param most of each partition
     */
    List<PersonId> take(String system, Instant now, Instant again, int most);

    /** Whose turn comes first after this instant. */
    Optional<Instant> next(String system, Instant after);
}
