package dev.kith.mentorship;

import dev.kith.delivery.CampaignId;
import dev.kith.facts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The books of all programmes that ask first. */
interface Books {

    /** {@link Book#EMPTY} where there is none yet. */
    Book of(CampaignId campaign);

    /**
     * Keeps what became of a book, unless it is another one by now.
     *
     * @return whether it was kept
     */
    boolean keep(CampaignId campaign, Book before, Book after, Then then);

    /** The same where the fact log learns nothing of it. */
    default boolean keep(CampaignId campaign, Book before, Book after, List<Note> notes) {
        return keep(campaign, before, after, new Then(notes, List.of()));
    }

    /**
     * What follows from a change, come what may.
     *
     * @param notes are read then
     * @param told is told with the change, to the fact log
     */
    record Then(List<Note> notes, List<Fact> told) {

        public Then {
            notes = List.copyOf(notes);
            told = List.copyOf(told);
        }
    }

    /** Nothing happens in a book by itself before {@code at}, unless it is another one by now. */
    void lookAt(CampaignId campaign, Book book, Instant at);

    /** Never; as long as nothing is changed in it. */
    Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** When a book is to be looked at; empty where nobody said. */
    Optional<Instant> nextLook(CampaignId campaign);

    /** The programmes that have one. */
    Set<CampaignId> campaigns();
}
