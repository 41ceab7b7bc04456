package dev.kith.nudge;

import dev.kith.facts.Fact;
import java.time.Instant;

/** A person who likes nudges short had the whole text of one shown. Of whoever did not, nothing is told. */
public record NudgeOpened(String id, Instant at, NudgeReacted.Subject subject, String delivery) implements Fact {}
