package dev.kith.mentorship;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * A person was asked whether to meet somebody and said yes, and so did everybody who was asked: only of what came about is anything
 * told, and of who was asked only together with their yes. When they were asked is not told: from that it could be read whether
 * others were asked before them.
 *
 * @param at when it came about, whoever said yes last
 */
public record MeetingAccepted(String id, Instant at, Subject subject) implements Fact {

    /** Who, and by which introduction of which campaign. */
    public record Subject(String person, String campaign, String prompt) {}
}
