package dev.kith.pack;

import dev.kith.people.PersonId;
import java.util.Map;
import java.util.Optional;

/** Which nudge is whose in which turn; fixed by whoever chooses first. */
interface Picks {

    /** All of somebody's, of whatever campaign. */
    Map<Turn, Pick> of(PersonId person);

    Optional<Pick> find(PersonId person, Turn turn);

    /** Fixes a pick, and answers the one that is fixed: that of whoever was faster, where somebody was. */
    Pick fix(PersonId person, Turn turn, Pick pick);

    /** Fixes another in the place of {@code former}, and answers the one that is fixed, as {@link #fix} does. */
    Pick change(PersonId person, Turn turn, Pick former, Pick pick);
}
