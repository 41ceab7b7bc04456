package dev.kith.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Those who left, and those who were erased: of the latter nothing but a hash that names nobody, and the day. */
public interface Departed {

    /**
     * From now on nothing is kept of them here, and no import brings them back until {@link #welcome}.
     *
     * @param day on which it was asked for
     */
    void erase(PersonId person, LocalDate day);

    /** Forgets somebody who left; somebody who is back meanwhile is left alone, and the answer is false. */
    boolean forget(PersonId person);

    /** Those of these whom an import leaves out. */
    Set<PersonId> erased(Collection<PersonId> people);

    /** Somebody said of these that they are with the organisation again: an import brings them as new people. */
    void welcome(Collection<PersonId> people);

    /** When the person of this hash was erased last, as far as this store remembers. */
    Optional<LocalDate> erasedOn(String hash);

    /** All of that, by hash. */
    Map<String, LocalDate> erasures();

    /** Under which a person is remembered as erased. */
    String hash(PersonId person);

    /** Whether anything is kept of this person here, also where they left. */
    boolean known(PersonId person);

    /** Everybody of whom anything is kept as a person, those who left too. */
    List<PersonId> known();

    /** Those who left on this day or before; a leaver counts from the day on which this was asked first. */
    List<PersonId> leftBy(LocalDate day, LocalDate today);
}
