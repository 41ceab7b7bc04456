package dev.kith.conversation;

import dev.kith.release.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who would like to talk, each under a pseudonym of the round. A no is not kept. */
interface Wishes {

    /** How far a wish is. */
    enum Stand {
        /** It can be taken back. */
        OPEN,
        /** Whoever it is for was told. */
        TOLD
    }

    /** Empty where there is none. */
    Optional<Stand> of(Wish wish);

    /** Keeps a wish; nothing where there is one. {@code due}: from when on it is told. */
    void keep(Wish wish, Instant due);

    /**
     * Takes back what was not told yet.
     *
     * @return false where it was, or there is none
     */
    boolean takeBack(Wish wish);

    /** Those that are to be told by now. */
    List<Wish> due(Instant now);

    /** When the next one is. */
    Optional<Instant> next(Instant after);

    /** It is on its way. */
    void passedOn(Wish wish);

    /**
     * It is told from now on, and cannot be taken back any more.
     *
     * @return false where it was taken back
     */
    boolean tell(Wish wish);

    /** Knows nothing more of it. */
    void forget(Wish wish);

    /** Somebody's wish to talk. */
    record Wish(RoundId round, String voice) {}
}
