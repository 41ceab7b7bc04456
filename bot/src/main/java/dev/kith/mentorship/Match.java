package dev.kith.mentorship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Two people, by their ids.
 *
 * @param skill what one is to learn of the other; empty where it is not about a skill
 */
record Match(String mentor, String mentee, Optional<String> skill) {

    PersonId of(Side side) {
        return new PersonId(side == Side.MENTOR ? mentor : mentee);
    }

    /** Which of the two somebody is; empty for whoever is neither. */
    Optional<Side> side(PersonId person) {
        return mentor.equals(person.value())
                ? Optional.of(Side.MENTOR)
                : mentee.equals(person.value()) ? Optional.of(Side.MENTEE) : Optional.empty();
    }

    @JsonIgnore
    List<PersonId> both() {
        return List.of(of(Side.MENTEE), of(Side.MENTOR));
    }
}
