package dev.kith.loop;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * That a campaign asks again although nothing was said of a round yet: proposed, and agreed to by two people.
 *
 * @param id of the proposal: another reason, or somebody else's, is another
 * @param reason as it was written, 10 to 1000 characters; those asked read it
 * @param by the id of whom it was proposed in the name of, who has to say yes, too; empty once they are erased
 * @param yes who said yes in chat
 * @param at since when it is settled (business time); empty: it is not
 */
public record GoAhead(String id, String reason, String by, Set<PersonId> yes, Optional<Instant> at) {

    public GoAhead {
        yes = Set.copyOf(yes);
    }

    boolean isSettled() {
        return at.isPresent();
    }

    /** Not what it says. */
    @Override
    public String toString() {
        return "a go-ahead (" + id + ")";
    }
}
