package dev.kith.campaign;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * A person said for the first time that they take part in a programme that brings people together. Of whoever was invited and did not,
 * or left, nothing is told; nor of whoever joins once more, for that would tell that they left.
 */
public record ProgrammeJoined(String id, Instant at, Subject subject) implements Fact {

    /** Who, and which campaign, by its prompt. */
    public record Subject(String person, String campaign, String prompt) {}
}
