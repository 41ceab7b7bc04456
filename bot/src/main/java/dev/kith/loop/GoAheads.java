package dev.kith.loop;

import dev.kith.people.PersonId;
import dev.kith.release.RoundId;
import java.time.Instant;
import java.util.Optional;

/** Which rounds somebody wants to follow without a word about them. */
interface GoAheads {

    Optional<GoAhead> of(RoundId round);

    /** Takes the place of an earlier proposal that is not settled; what is settled stays. */
    GoAhead propose(RoundId round, String reason, PersonId by);

    /** Somebody says yes to a proposal: it is settled once whoever proposed it did, and somebody else. Nothing where it is another. */
    void agree(RoundId round, String proposal, PersonId person, Instant now);

    /** Nothing says any more that somebody had to do with it; what is settled stays so, and what is not is gone if it was theirs. */
    void forget(RoundId round, PersonId person);
}
