package dev.kith.prompts;

import java.time.LocalTime;
import java.util.Optional;

/**
 * One prompt of a journey, on its way to the person who walks it or to somebody beside them.
 *
 * @param id names it for good
 */
public record Step(String id, Moment moment, Reader to, PromptId prompt, Terms terms) {

    /** For the person, whatever happened before. */
    public Step(String id, Moment moment, PromptId prompt) {
        this(id, moment, Reader.PERSON, prompt, Terms.NONE);
    }

    /**
     * When it is its turn: so long after the anchor, whose own day is 0, at the local time of who reads it. What falls on a
     * day off comes on the next working day; in working days the first one from the anchor on is 0.
     */
    public record Moment(int count, Unit unit, LocalTime at) {

        public Moment {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "No moment before its anchor; valid: 0 or more (count: " + count + ")");
            }
        }
    }

    /** What is counted. */
    public enum Unit {
        DAYS,
        WORKING_DAYS
    }

    /** Who reads it: the person who walks the journey, or somebody beside them. */
    public enum Reader {
        PERSON,
        MANAGER,
        BUDDY,
        MENTOR
    }

    /**
     * What must be so that it is sent.
     *
     * @param when a condition on the person, on what they said by name and on what they completed; empty: always
     * @param insteadOf the step that this one comes instead of, where that one's condition does not hold; empty: of none
     */
    public record Terms(Optional<String> when, Optional<String> insteadOf, Optional<Wait> waitsFor) {

        public static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Until something was done about an earlier step, at most so many working days beyond its own time; then it is sent anyhow. */
    public record Wait(String step, int atMost) {

        /** A working week, where a file does not say. */
        static final int USUAL = 5;
    }
}
