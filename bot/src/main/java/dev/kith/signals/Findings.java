package dev.kith.signals;

import java.util.List;
import java.util.Optional;

/** What was proposed, and what became of it. */
interface Findings {

    String idOf(Proposed.About about);

    /** Once: what was proposed before stays as it is. */
    void propose(Proposed one);

    Optional<Proposed> find(String id);

    /** The latest first. */
    List<Proposed> all();

    /** False where somebody else decided meanwhile. */
    boolean replace(Proposed before, Proposed after);
}
