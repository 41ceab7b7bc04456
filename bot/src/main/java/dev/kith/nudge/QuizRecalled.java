package dev.kith.nudge;

import dev.kith.facts.Fact;
import java.time.Instant;

/** A person answered a quiz that came back; what they chose, and whether it was right, is sealed with how they learn. */
public record QuizRecalled(String id, Instant at, NudgeReacted.Subject subject) implements Fact {}
