package dev.kith.slack;

import java.util.List;
import java.util.Optional;

/** Everywhere that Kith was let in. */
interface Installations {

    /**
     * The one with this id.
     *
     * @throws Unasked where Slack would have to be asked and cannot be
     */
    Optional<Installation> of(String id);

    /**
     * All of them, in an order that stays.
     *
     * @throws Unasked where Slack would have to be asked and cannot be
     */
    List<Installation> all();

    /** What came of asking for those that {@link #all} does not name, as they could not be asked for; usually nothing. */
    default List<Unasked> unasked() {
        return List.of();
    }
}
