package dev.kith.meeting;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * Somebody met those to whom they were introduced, as they say themselves. Of whoever says anything else, or nothing, nothing is
 * told.
 *
 * @param meeting its id, which nobody can guess
 */
public record PeopleMet(String id, Instant at, Subject subject, String meeting) implements Fact {

    /** Who says so, and by which introduction of which campaign they were told. */
    public record Subject(String person, String campaign, String prompt) {}
}
