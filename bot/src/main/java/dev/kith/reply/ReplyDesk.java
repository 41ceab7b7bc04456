package dev.kith.reply;

import dev.kith.clock.BusinessTime;
import dev.kith.release.Released.Comment;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import dev.kith.reply.CommentReplies.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Where comments of a round are read and replied to; never who wrote them, nor whether a reply reached anybody. */
public final class ReplyDesk {

    /** Nobody who sees a message come may tell from the hour which reply it is. */
    private static final Duration SOONEST = Duration.ofHours(4);

    private static final Duration SPREAD = Duration.ofHours(20);

    private final Letters letters;
    private final BusinessTime time;
    private final RandomGenerator chance;

    ReplyDesk(Letters letters, BusinessTime time, RandomGenerator chance) {
        this.letters = letters;
        this.time = time;
        this.chance = chance;
    }

    /** What came of a reply: it was taken, or why it cannot be. */
    public sealed interface Outcome {

        /** Also where the same was replied before. */
        record Done(Replied comment) implements Outcome {}

        record NoSuchRound(RoundId round) implements Outcome {}

        record NoSuchComment(RoundId round) implements Outcome {}

        /** Something else was replied before, which stays. */
        record Already(RoundId round) implements Outcome {}

        /** What was written is nothing, or too long. */
        record BadText(int length) implements Outcome {}
    }

    /** A comment that was released, and what was replied to it. */
    public record Replied(Comment comment, Optional<CommentReply> reply) {}

    /** The comments of a round; none before it is released. Empty: there is no such round. */
    public Optional<List<Replied>> comments(RoundId id) {
        return letters.round(id).map(round -> {
            var replies = letters.replies().of(id);
            return letters.comments(id).stream()
                    .map(comment -> new Replied(comment, Optional.ofNullable(replies.get(comment.id()))))
                    .toList();
        });
    }

    /** Replies to a comment, once. */
    public Outcome reply(RoundId id, String comment, String text) {
        var round = letters.round(id);
        if (round.isEmpty()) {
            return new Outcome.NoSuchRound(id);
        }
        var found = letters.comments(id).stream()
                .filter(one -> !comment.isEmpty() && one.id().equals(comment))
                .findFirst();
        if (found.isEmpty()) {
            return new Outcome.NoSuchComment(id);
        }
        if (!CommentReply.isLongEnough(text)) {
            return new Outcome.BadText(text.strip().length());
        }
        return keep(round.get(), found.get(), text.strip());
    }

    private Outcome keep(Round round, Comment comment, String text) {
        Instant now = time.instant();
        letters.replies().keep(new Waiting(round.id(), comment.id()), new CommentReply(text, now), due(round, now));
        var kept = Optional.ofNullable(letters.replies().of(round.id()).get(comment.id()));
        return kept.filter(reply -> reply.text().equals(text)).isPresent()
                ? new Outcome.Done(new Replied(comment, kept))
                : new Outcome.Already(round.id());
    }

    /** What everybody reads comes once for all of a day. */
    private Instant due(Round round, Instant now) {
        return round.frozen().leavesNothing()
                ? day(now).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                : now.plus(SOONEST).plusMillis(chance.nextLong(SPREAD.toMillis()));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
