package dev.kith.nudge;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * A person completed a course of a learning system, as that system says. No learning system is told of it: one of them has it
 * already.
 *
 * @param at when Kith learnt it
 * @param course {@code moodle:42}, whatever nudges and conditions call it
 */
public record CourseCompleted(String id, Instant at, String person, String course) implements Fact {}
