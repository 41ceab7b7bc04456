package dev.kith.connectors;

import java.time.Instant;

/** The learner did something of their own that completes nothing. What somebody declined, or left, is never a record. */
public record Did(String id, Instant at, Learner learner, Deed deed, Activity activity) implements LearningRecord {

    public Did {
        Texts.present(id, "id");
    }

    /** What they did. */
    public enum Deed {
        /** Had the whole text of a nudge shown. */
        OPENED,
        /** Said that they take part in a programme. */
        JOINED,
        /** Were asked whether to meet somebody; told only of what came about, together with {@link #ACCEPTED}. */
        INVITED,
        /** Said yes to meeting somebody. */
        ACCEPTED,
        /** Met somebody as their mentor. */
        MENTORED
    }
}
