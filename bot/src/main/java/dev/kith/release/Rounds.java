package dev.kith.release;

import dev.kith.disclosure.Cell;
import dev.kith.people.PersonId;
import dev.kith.release.Round.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All rounds of check-ins that are not named. */
public interface Rounds {

    Optional<Round> find(RoundId id);

    /**
     * Begins a round, unless it began: what is fixed then stays so.
     *
     * @param members who is asked, each with what decides in which cells they count
     */
    Round begin(RoundId id, Frozen frozen, Map<PersonId, Map<String, String>> members);

    /** Somebody is asked in a rolling round: where they count is fixed when they are asked first. */
    Round join(Round round, PersonId person, Map<String, String> where);

    /** A rolling round with how many were asked in it, in each cell, by its close: as whoever counts first counts them. */
    Round counted(Round round);

    /** Those of these who are asked in a round. */
    Set<PersonId> asked(Round round, Collection<PersonId> people);

    /** How many of these are asked in a round, in each cell of its lattice. */
    Map<Cell, Integer> sizes(Round round, Collection<PersonId> people);

    /**
     * What decides in which cells somebody counts in a round; whoever was not there when it began counts in the whole only, and their
     * map is empty.
     */
    Map<String, String> where(Round round, PersonId person);

    /** Knows no more that somebody is asked in a round. */
    void forget(Round round, PersonId person);

    /** All that began. */
    List<Round> all();

    /** Those that are not released yet. */
    List<Round> unreleased();

    /** All that began and are still kept, the latest last. */
    List<Round> of(String campaign);

    /** Where it stands from now on; false where it is further already. */
    boolean move(RoundId id, State to);
}
