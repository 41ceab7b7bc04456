package dev.kith.nudge;

import dev.kith.facts.Fact;
import java.time.Instant;

/** A person read a nudge and said whether it helped; which of the two is sealed with the delivery. */
public record NudgeReacted(String id, Instant at, Subject subject, String delivery) implements Fact {

    /** Who, and to which campaign's prompt. */
    public record Subject(String person, String campaign, String prompt) {}
}
