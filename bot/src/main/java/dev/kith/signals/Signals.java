package dev.kith.signals;

import java.util.List;
import java.util.Optional;

/** All signals, with what is done about each. */
interface Signals {

    /** A short name for a signal that says nothing of it: a keyed hash of its id. */
    String reference(String id);

    Optional<Response> find(String reference);

    /** The latest first. */
    List<Response> all();

    /** False where there is one of this id. */
    boolean add(Response one);

    /** False where somebody else changed it meanwhile. */
    boolean replace(Response before, Response after);
}
