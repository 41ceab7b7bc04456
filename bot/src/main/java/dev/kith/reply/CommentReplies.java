package dev.kith.reply;

import dev.kith.release.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was replied to comments, and what of it is still to be passed on. */
interface CommentReplies {

    /** All of a round, each by its comment. */
    Map<String, CommentReply> of(RoundId round);

    /**
     * Keeps a reply; to a comment there is one.
     *
     * @param due from when on it is passed on
     * @return false where there was one
     */
    boolean keep(Waiting one, CommentReply reply, Instant due);

    /** What is to be passed on by now. */
    List<Waiting> due(Instant now);

    /** When the next one is. */
    Optional<Instant> next(Instant after);

    /**
     * Takes one in hand: until then nobody else does.
     *
     * @return false where somebody did already
     */
    boolean take(Waiting one, Instant now, Instant until);

    /** What is in hand is to be passed on later. */
    void later(Waiting one, Instant at);

    /** It is passed on, or there is nobody to pass it on to. */
    void done(Waiting one);

    /** Those in which there are any. */
    Set<RoundId> rounds();

    /** Keeps none of a round any more. */
    void drop(RoundId round);

    /** The reply to a comment. */
    record Waiting(RoundId round, String comment) {}
}
