package dev.kith.apart;

import dev.kith.matching.Couple;
import dev.kith.people.PersonId;
import java.util.Set;

/**
 * Who does not want to be brought together with whom. It holds for both of two, whoever of them said it; that it was said, and by
 * whom, is told to nobody but the one who did, in chat.
 */
public interface Apart {

    /** So many somebody can name. */
    int MOST = 12;

    /**
     * From now on the two are not brought together; said twice, or of oneself, it changes nothing.
     *
     * @return false where they named as many as they can already
     */
    boolean say(PersonId by, PersonId whom);

    /** Takes back what {@code by} said, and not what the other may have said. */
    void takeBack(PersonId by, PersonId whom);

    /** All who are not to be brought together, for whoever matches many. */
    Set<Couple> couples();

    /** Whether one of the two does not want to be brought together with the other. */
    boolean keeps(PersonId one, PersonId other);
}
