package dev.kith.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody decided about being written to.
 *
 * @param pausedUntil until when they want to be left alone; {@link Instant#MAX} means until they say otherwise
 * @param optedOut campaigns, by id, that they want nothing more of
 * @param pace how often they want to be written to at most; empty where they did not say
 * @param version another one whenever a decision is
 */
public record Consent(Optional<Instant> pausedUntil, Set<String> optedOut, Optional<Pace> pace, String version) {

    /** Of whoever decided nothing. */
    public static final Consent OPEN = new Consent(Optional.empty(), Set.of(), Optional.empty(), "");

    public Consent {
        optedOut = Set.copyOf(optedOut);
    }

    /** Until when the person wants to be left alone; empty where they do not, or no longer. */
    public Optional<Instant> pausedUntil(Instant now) {
        return pausedUntil.filter(now::isBefore);
    }
}
