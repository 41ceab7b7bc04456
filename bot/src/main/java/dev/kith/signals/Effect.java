package dev.kith.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of a signal so far.
 *
 * @param title of the playbook that answers it
 * @param readings its figure, from the first on, in the order of their days
 * @param words what the readings say, in English
 */
public record Effect(String title, List<Part> parts, List<At> readings, List<String> words) {

    public Effect {
        parts = List.copyOf(parts);
        readings = List.copyOf(readings);
        words = List.copyOf(words);
    }

    /**
     * A campaign of it.
     *
     * @param to {@code concerned}, {@code open} or {@code deciding}
     * @param shared whether it ran before, for another signal
     */
    public record Part(String campaign, String title, String to, Run run, boolean shared) {

        /**
         * How far it is.
         *
         * @param state of the campaign; {@code gone} where it is there no more
         * @param people in its audience now
         * @param sent how many messages arrived
         * @param acted of a hundred messages so many brought an answer or a word, to the nearest ten; empty of fewer than
         *     {@value Effects#FEWEST} people or messages, and where whether one answered is confidential
         */
        public record Run(String state, long people, long sent, Optional<Integer> acted) {}

        public long people() {
            return run.people();
        }
    }

    /** The figure on a day. */
    public record At(LocalDate date, double value) {}
}
