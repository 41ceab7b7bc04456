package dev.kith.mentorship;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * A person was asked whether to meet somebody and said yes, and so did everybody who was asked: only of what came about is anything
 * told, and of who was asked only together with their yes.
 *
 * @param at when it came about, whoever said yes last
 * @param asked when they were asked
 */
public record MeetingAccepted(String id, Instant at, Subject subject, Instant asked) implements Fact {

    /** Who, and by which introduction of which campaign. */
    public record Subject(String person, String campaign, String prompt) {}
}
