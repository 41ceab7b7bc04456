package dev.kith.nudge;

import dev.kith.facts.Fact;
import dev.kith.people.PersonId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How everybody learns; it is told to nobody but the person. */
interface Practices {

    Practice of(PersonId person);

    /** Changes it, whoever else does so meanwhile; what it is afterwards. */
    default Practice change(PersonId person, UnaryOperator<Practice> change) {
        return change(person, change, Optional.empty());
    }

    /** The same, and tells the fact with it; where it changes nothing, nothing is told. */
    Practice change(PersonId person, UnaryOperator<Practice> change, Optional<Fact> told);
}
