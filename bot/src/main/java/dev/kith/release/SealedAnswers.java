package dev.kith.release;

import dev.kith.delivery.Deliveries.Place;
import dev.kith.people.PersonId;
import dev.kith.release.Released.Comment;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of rounds, each in the partition of whoever gave it and under a pseudonym, sealed with the key of its round. It may be
 * changed or withdrawn until the round closes.
 */
public interface SealedAnswers {

    /** Where somebody's answer is kept. */
    Place place(Round round, PersonId person);

    /** An answer as it is kept: values by question. */
    String seal(Round round, PersonId person, Map<String, String> answers);

    /** What somebody answered; empty where they did not, or withdrew it, or where it is destroyed. */
    Optional<Map<String, String>> find(Round round, PersonId person);

    /** Whether an answer of somebody is kept. */
    boolean isKept(Round round, PersonId person);

    /** Whether answers of a round can still be read. */
    boolean areKept(Round round);

    /**
     * Keeps whose each comment is, by its id, apart from what is released and sealed like the answers: for what is written back.
     *
     * @param voices pseudonyms of the ledger
     */
    void address(Round round, Map<String, Long> voices);

    /** Which of these people wrote a comment; nobody where nobody may know, and where their answer, or they, are gone since. */
    Optional<PersonId> writer(Round round, Comment comment, Collection<PersonId> people);

    /** Deletes what somebody answered, whenever it is; what is released already stays as it is, and is nobody's. */
    void forget(Round round, PersonId person);

    /** Takes no answer any more; once this returned, none comes. */
    void shut(Round round);

    /** All of a round, several beside each other; one by one, for they may be a million. */
    Stream<Opened> all(Round round);

    /** Destroys the answers and their key: what may be left of them anywhere cannot be read any more. */
    void destroy(Round round);
}
