package dev.kith.introduction;

import dev.kith.matching.Matched;

/**
 * That somebody took part in a round and has nobody.
 *
 * @param again whether that was so in the round before, for the same reason: then they are not told again
 */
public record Alone(Why why, boolean again) {

    /** Why somebody has nobody, as far as they may know. */
    public enum Why {
        /** They could have shared something, and nobody was there for it. */
        SPARE,
        /** Everybody whom they could have met has somebody. */
        TAKEN,
        /** They met everybody lately whom they could meet. */
        MET,
        /** Nobody speaks a language of theirs. */
        LANGUAGE,
        /** Nobody works when they do. */
        HOURS,
        /** Nobody is there whom they could meet. */
        NOBODY;

        static Why of(Matched.Without without) {
            return switch (without) {
                case ALL_TAKEN -> TAKEN;
                case MET_EVERYBODY -> MET;
                case NO_LANGUAGE -> LANGUAGE;
                case NO_HOURS -> HOURS;
                case NOBODY -> NOBODY;
            };
        }
    }

    /** Whether they are told: whoever only could have shared something misses nothing. */
    boolean told() {
        return why != Why.SPARE && !again;
    }
}
