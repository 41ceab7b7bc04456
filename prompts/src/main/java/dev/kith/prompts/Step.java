package dev.kith.prompts;

import java.time.LocalTime;

/** One prompt of a journey, {@code day} days after the anchor (0 is the day itself) at the person's local time. */
public record Step(String id, int day, LocalTime at, PromptId prompt) {

    public Step {
        if (day < 0) {
            throw new IllegalArgumentException("No step before its anchor; valid: 0 or more days (step: " + id + ")");
        }
    }
}
