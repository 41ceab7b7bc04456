package dev.kith.pack;

import dev.kith.prompts.PromptId;
import java.util.Optional;

/**
 * The nudge that was chosen for somebody.
 *
 * @param segment the people like them when it was chosen: what they say of it counts there
 */
record Pick(PromptId prompt, Because because, Optional<Segment> segment) {

    /** Why it was chosen may be what somebody wishes for. */
    @Override
    public String toString() {
        return prompt + " for somebody";
    }
}
