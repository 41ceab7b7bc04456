package dev.kith.nudge;

import dev.kith.prompts.Nudge;
import dev.kith.prompts.NudgeQuestion;
import java.util.Optional;

/**
 * A nudge in the eyes of its reader: what is to be drawn.
 *
 * @param said what they said about it so far
 * @param format in which they see it
 */
record Sight(Nudge nudge, NudgeSaid said, Format format, Optional<LastTime> lastTime, Optional<Again> again) {

    /** What an earlier nudge had them try, and what they said to that. */
    record LastTime(String tryThis, Optional<String> word) {}

    /** What an earlier nudge asked, and what they answered this time; something unknown where they were asked again since. */
    record Again(String title, NudgeQuestion question, Optional<String> answer) {}
}
