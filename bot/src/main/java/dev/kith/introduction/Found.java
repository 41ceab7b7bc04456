package dev.kith.introduction;

import dev.kith.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a round.
 *
 * @param alone who took part and has nobody, by their ids
 */
record Found(List<Party> parties, Map<String, Alone> alone) {

    Found {
        parties = List.copyOf(parties);
        alone = Map.copyOf(alone);
    }

    /** Where nobody else took part. */
    static Found only(List<Party> parties) {
        return new Found(parties, Map.of());
    }

    /** With whom somebody meets. */
    Optional<Party> party(PersonId person) {
        return parties.stream().filter(party -> party.has(person)).findFirst();
    }

    /** Why somebody has nobody, if they are told. */
    Optional<Alone> toldAlone(PersonId person) {
        return Optional.ofNullable(alone.get(person.value())).filter(Alone::told);
    }
}
