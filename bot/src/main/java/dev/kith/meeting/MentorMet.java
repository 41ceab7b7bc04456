package dev.kith.meeting;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * Somebody met, as a mentor, whoever they were introduced to: both say that they met. As long as one of the two says anything else, or
 * nothing, nothing is told.
 *
 * @param meeting its id, which nobody can guess
 */
public record MentorMet(String id, Instant at, PeopleMet.Subject subject, String meeting) implements Fact {}
