package dev.kith.nudge;

import dev.kith.people.PersonId;
import java.util.function.UnaryOperator;

/** How everybody learns; it is told to nobody but the person. */
interface Practices {

    Practice of(PersonId person);

    /** Changes it, whoever else does so meanwhile; what it is afterwards. */
    Practice change(PersonId person, UnaryOperator<Practice> change);
}
