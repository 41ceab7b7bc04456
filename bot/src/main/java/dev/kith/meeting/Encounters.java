package dev.kith.meeting;

import java.time.Instant;
import java.util.List;

/** What came of all introductions, for whoever counts it over groups of enough; nobody else may read it. */
public interface Encounters {

    /** Those of whom the first was told from one instant on and before another, as far as they are kept. */
    List<Encounter> begun(Instant from, Instant before);
}
