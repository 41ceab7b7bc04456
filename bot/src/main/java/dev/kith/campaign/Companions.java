package dev.kith.campaign;

import dev.kith.people.PersonId;
import java.util.Optional;

/** Who is whose mentor or buddy; a feature that brings people together implements it. */
public interface Companions {

    /** The one whom somebody was introduced to last, and told of, in this role; empty where there is none. */
    Optional<PersonId> of(PersonId person, Role role);

    /** What one person is to another. */
    enum Role {
        MENTOR,
        BUDDY
    }
}
