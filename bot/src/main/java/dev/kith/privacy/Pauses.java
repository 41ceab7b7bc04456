package dev.kith.privacy;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Who asked to be left alone, and until when. Nobody but the person and the gate ever learns of it. */
public interface Pauses {

    /** Leaves the person alone until {@code until}; {@link Instant#MAX} means until they say otherwise. */
    void pause(PersonId person, Instant until);

    void resume(PersonId person);

    /** Until when the person wants to be left alone; empty where they do not. */
    Optional<Instant> until(PersonId person, Instant now);
}
