package dev.kith.connectors;

import java.time.Instant;
import java.util.Optional;

/**
 * How far somebody is with one thing.
 *
 * @param place the course, or the unit of it
 * @param isDone whether the system counts it as completed
 * @param at when it was completed, where the system tells
 */
public record Progress(Place place, boolean isDone, Optional<Instant> at) {}
