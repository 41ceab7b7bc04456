package dev.kith.reply;

import dev.kith.people.PersonId;
import dev.kith.redis.Vault;
import dev.kith.release.Released.Comment;
import dev.kith.release.Releases;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import dev.kith.release.Rounds;
import dev.kith.release.SealedAnswers;
import dev.kith.reply.CommentReplies.Waiting;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Replies with what they reply to. Nothing in the store, or on a card, says which one somebody was sent. */
final class Letters {

    private static final char SEPARATOR = '\t';

    private final Rounds rounds;
    private final Releases releases;
    private final SealedAnswers answers;
    private final CommentReplies replies;
    private final Vault vault;

    Letters(Rounds rounds, Releases releases, SealedAnswers answers, CommentReplies replies, Vault vault) {
        this.rounds = rounds;
        this.releases = releases;
        this.answers = answers;
        this.replies = replies;
        this.vault = vault;
    }

    /** A comment, and the reply to it. */
    record Letter(Round round, Comment comment, CommentReply reply) {}

    CommentReplies replies() {
        return replies;
    }

    Optional<Round> round(RoundId id) {
        return rounds.find(id);
    }

    /** As they were released; those without an id cannot be replied to. */
    List<Comment> comments(RoundId round) {
        return releases.find(round).stream()
                .flatMap(released -> released.comments().stream())
                .toList();
    }

    Optional<Letter> find(Waiting one) {
        return of(one.round())
                .filter(letter -> letter.comment().id().equals(one.comment()))
                .findFirst();
    }

    /** All of a round, in the order of its comments. */
    Stream<Letter> of(RoundId id) {
        var written = replies.of(id);
        return rounds.find(id).stream()
                .flatMap(round -> comments(id).stream()
                        .flatMap(comment -> Optional.ofNullable(written.get(comment.id())).stream()
                                .map(reply -> new Letter(round, comment, reply))));
    }

    /** Whose comment it is, of these; nobody where it goes nowhere. */
    Optional<PersonId> writer(Letter letter, Collection<PersonId> people) {
        return letter.round().frozen().leavesNothing()
                ? Optional.empty()
                : answers.writer(letter.round(), letter.comment(), people);
    }

    boolean isTo(Letter letter, PersonId person) {
        return writer(letter, List.of(person)).isPresent();
    }

    /** What stands for one on its way: whoever cannot compute it learns nothing from it. */
    String token(Letter letter) {
        return vault.keyedHash(
                "letter", letter.round().id().value(), letter.comment().id());
    }

    Optional<Letter> byToken(String token) {
        return replies.rounds().stream()
                .flatMap(this::of)
                .filter(letter -> token(letter).equals(token))
                .findFirst();
    }

    /** What a card of somebody's carries: only on theirs it can be opened, and no two are alike. */
    String reference(Letter letter, PersonId reader) {
        return vault.seal(
                letter.round().id().value() + SEPARATOR + letter.comment().id(), context(reader));
    }

    /** Empty for whoever it was not made for, and where it is over. */
    Optional<Letter> byReference(String reference, PersonId reader) {
        return opened(reference, reader).flatMap(this::find).filter(letter -> isTo(letter, reader));
    }

    private Optional<Waiting> opened(String reference, PersonId reader) {
        try {
            String open = vault.open(reference, context(reader));
            int end = open.indexOf(SEPARATOR);
            return Optional.of(new Waiting(RoundId.parse(open.substring(0, end)), open.substring(end + 1)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            // A button is only a claim: what was not made for this reader cannot be opened.
            return Optional.empty();
        }
    }

    private static String context(PersonId reader) {
        return "letter:" + reader.value();
    }
}
