package dev.kith.release;

import java.util.List;
import java.util.Optional;

/** What was released. */
public interface Releases {

    Optional<Released> find(RoundId round);

    /** All of a campaign, the earliest first. */
    List<Released> of(String campaign);

    /**
     * Keeps what a round shows, unless something is kept of it: then that stays.
     *
     * @return what is kept
     */
    Released keep(Released released);

    /** Keeps no more what people wrote. */
    void forgetComments(RoundId round);

    /** Keeps nothing more of a round. */
    void forget(RoundId round);
}
