package dev.kith.pack;

import dev.kith.prompts.PromptId;
import java.time.Duration;
import java.time.Instant;

/**
 * What was heard of a nudge in a stretch of four weeks from the people of a segment.
 *
 * @param stretch how many went before it since the epoch
 */
record Heard(PromptId prompt, Segment segment, long stretch, Counts counts) {

    static final Duration STRETCH = Duration.ofDays(28);

    static long stretch(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STRETCH.toSeconds());
    }
}
