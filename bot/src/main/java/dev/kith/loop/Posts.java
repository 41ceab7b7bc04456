package dev.kith.loop;

import dev.kith.people.PersonId;
import dev.kith.release.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was said of rounds, and which of them wait for a word. */
interface Posts {

    /** All of a round, the earliest first, each by its id. */
    Map<String, Post> of(RoundId round);

    /** A word is wanted of a round; from when on whoever says it is asked. */
    void want(RoundId round, Instant from);

    /** Those that wait for a word, with the instant at which whoever says it is asked next. */
    Map<RoundId, Instant> wanted();

    /** When whoever says it is asked next; nothing where it was said meanwhile. */
    void askAgain(RoundId round, Instant at);

    /**
     * Keeps what was said. The same by the same person is kept once.
     *
     * @return false where it was said before
     */
    boolean keep(RoundId round, Post post);

    /** Those of which something was said, or for which it was proposed to go ahead without. */
    Set<RoundId> spokenOf();

    /** Nothing says any more who wrote what somebody wrote. */
    void forget(RoundId round, PersonId person);

    /** What those who were asked are still to be told. */
    List<Untold> untold();

    /** It is planned to tell them. */
    void told(Untold one);

    /** When something was said of a round first. */
    default Optional<Instant> firstSaid(RoundId round) {
        return of(round).values().stream().map(Post::at).min(Instant::compareTo);
    }

    /** A post by its id. */
    record Untold(RoundId round, String id) {}
}
