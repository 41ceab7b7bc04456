package dev.kith.conversation;

import dev.kith.people.PersonId;
import dev.kith.release.RoundId;
import java.util.Optional;
import java.util.Set;

/** All invitations: to each round there is one. */
interface Invitations {

    Optional<Invitation> of(RoundId round);

    /** Keeps one; nothing where there is one already. */
    void keep(RoundId round, Invitation invitation);

    /** Those to which there is one. */
    Set<RoundId> rounds();

    /** Keeps neither it nor any wish any more. */
    void drop(RoundId round);

    /** Under which somebody's wish is kept: nobody without the master key can tell whose it is. */
    String voice(RoundId round, PersonId person);
}
