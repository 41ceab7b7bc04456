package dev.kith.mentorship;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What one of the two is to read.
 *
 * @param about the id of the mentorship; of whoever has nobody, why; of whoever waited for somebody until the programme ended,
 *     {@link #LINE}
 * @param at not before then (business time)
 */
record Note(String about, Word word, PersonId to, Instant at) {

    /** No mentorship, but all who wait for one. */
    static final String LINE = "line";

    /** What is said. */
    enum Word {
        /** Whether they would. */
        ASK,
        /** That they have nobody, and why. */
        ALONE,
        /** It did not come about, whyever. */
        NOT_THIS_TIME,
        /** They are told of each other; it reaches both. */
        MEET,
        /** Their mentor is away: wait, somebody who stands in, or somebody else. */
        AWAY,
        /** Whether it goes on, now that they are here again. */
        BACK,
        /** It goes on. */
        AGAIN,
        /** How it goes, halfway. */
        HALF,
        /** Their next conversation. */
        REMIND,
        /** Whether it is to end. */
        END,
        /** It has ended. */
        OVER,
        /** The programme has, and with it whatever they waited for. */
        CLOSED;

        String step() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Word> of(String step) {
            return Arrays.stream(values())
                    .filter(word -> word.step().equals(step))
                    .findFirst();
        }
    }
}
