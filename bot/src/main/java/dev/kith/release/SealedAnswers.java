package dev.kith.release;

import dev.kith.delivery.Deliveries.Place;
import dev.kith.people.PersonId;
import dev.kith.release.Released.Comment;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answers of rounds, each under a pseudonym, sealed with the key of its round. Until the round closes they are in the partition
 * of whoever gave them, and may be changed or withdrawn; afterwards in that of their pseudonym.
 */
public interface SealedAnswers {

    /** Where somebody's answer is kept. */
    Place place(Round round, PersonId person);

    /** An answer as it is kept: values by question. */
    String seal(Round round, PersonId person, Map<String, String> answers);

    /** Keeps answers that came by no card, each in the place of the one before. */
    void keep(Round round, Map<PersonId, Map<String, String>> answers);

    /** What somebody answered; empty where they did not, or withdrew it, or where it is destroyed. */
    Optional<Map<String, String>> find(Round round, PersonId person);

    /** Whether an answer of somebody is kept. */
    boolean isKept(Round round, PersonId person);

    /** Those of these people of whom an answer is kept. */
    Set<PersonId> kept(Round round, Collection<PersonId> people);

    /** Whether answers of a round can still be read. */
    boolean areKept(Round round);

    /**
     * Keeps whose each comment is, by its id, apart from what is released and sealed like the answers: for what is written back.
     *
     * @param voices pseudonyms of the ledger
     */
    void address(Round round, Map<String, Long> voices);

    /** Forgets whose all other comments are: of several nodes that release a round, one shows what it made. */
    void addressOnly(Round round, Collection<Comment> comments);

    /** Which of these people wrote a comment; nobody where nobody may know, and where their answer, or they, are gone since. */
    Optional<PersonId> writer(Round round, Comment comment, Collection<PersonId> people);

    /** Deletes what somebody answered, whenever it is; what is released already stays as it is, and is nobody's. */
    void forget(Round round, PersonId person);

    /** Takes no answer any more; once this returned, none comes. */
    void shut(Round round);

    /** All of a round that is not settled, several beside each other; one by one, for they may be a million. */
    Stream<Opened> all(Round round);

    /** Keeps them where nothing tells whose they are, once nothing of the round comes any more and it is counted. */
    void settle(Round round);

    /** Destroys the answers and their key: what may be left of them anywhere cannot be read any more. */
    void destroy(Round round);
}
