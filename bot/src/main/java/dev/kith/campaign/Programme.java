package dev.kith.campaign;

import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an introduction programme brings people together.
 *
 * @param joining who of the audience takes part
 * @param form who meets whom; empty: what its prompt is written for
 * @param weights how much a reason counts beside the others, by its name, where that is not as usual
 */
public record Programme(
        Joining joining, Optional<Form> form, Asking asking, Course course, Map<String, Integer> weights) {

    /** As long as a campaign says nothing of it at all: such a campaign may be older than what it could say. */
    public static final Programme USUAL =
            new Programme(Joining.EVERYBODY, Optional.empty(), Asking.NOBODY, Course.USUAL, Map.of());

    public Programme {
        weights = Map.copyOf(weights);
    }

    /** The same where these reasons count so much. */
    public Programme weighing(Map<String, Integer> some) {
        var all = new HashMap<>(weights);
        all.putAll(some);
        return new Programme(joining, form, asking, course, all);
    }

    /** Who of the audience takes part. */
    public enum Joining {
        /** Whoever was invited and joined. */
        ASKED,
        EVERYBODY
    }

    /** Who meets whom. */
    public sealed interface Form {

        /**
         * Two of whom one shares, a mentor, a sponsor or a buddy, and the other looks for somebody.
         *
         * @param sharing who may share, a CEL expression; empty: whoever of the audience offers more skills than they want
         * @param bySkill whether only those meet of whom one offers a skill that the other wants
         */
        record Mentors(Optional<String> sharing, boolean bySkill) implements Form {}

        /** Two who are the same to each other; of an odd number, three. */
        record Peers() implements Form {}

        /**
         * Several.
         *
         * @param size of a group: {@value #LEAST} to {@value #MOST}
         */
        record Groups(int size) implements Form {

            public static final int LEAST = 3;
            public static final int MOST = 8;

            public Groups {
                if (size < LEAST || size > MOST) {
                    throw new IllegalArgumentException("size: " + size + " (valid: 3 to 8)");
                }
            }
        }
    }

    /**
     * Who is asked before two are told of each other.
     *
     * @param within how long somebody has to answer; then the next best is asked
     */
    public record Asking(Whom whom, Duration within) {

        static final Duration USUAL = Duration.ofDays(3);

        /** All are told at once. */
        static final Asking NOBODY = new Asking(Whom.NOBODY, USUAL);

        public enum Whom {
            NOBODY,
            /** Whoever would share. */
            MENTOR,
            BOTH
        }
    }

    /**
     * How it goes on.
     *
     * @param apart how long two who met do not meet again
     * @param lasts how long a mentorship goes on that was asked for, before the two look whether it is to end
     * @param rhythm how often the two are reminded of their next conversation meanwhile; empty: never
     */
    public record Course(Period apart, Period lasts, Optional<Period> rhythm) {

        /** Three months are what users of such programmes ask for; half a year is what most programmes take. */
        static final Course USUAL = new Course(Period.ofWeeks(12), Period.ofWeeks(26), Optional.empty());
    }
}
