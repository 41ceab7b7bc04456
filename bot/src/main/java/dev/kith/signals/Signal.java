package dev.kith.signals;

import dev.kith.playbook.Cohort;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding from outside, or of Kith's own, that asks for an answer.
 *
 * @param id the sender's own; the same finding again has the same
 * @param topic which playbook answers it
 */
public record Signal(String id, String topic, Origin origin, Measure measure, Whom whom) {

    /** Who found it. */
    public enum Source {
        AUDIT,
        SURVEY,
        HR,
        KITH;

        /** {@code audit}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where it comes from.
     *
     * @param from who says it, in words
     * @param reason what was seen, in words
     */
    public record Origin(Source source, String from, LocalDate date, String reason) {}

    /**
     * The figure.
     *
     * @param what what is counted, in words
     * @param unit {@code %}; may be empty
     * @param baseline what it is held against: what others have, or what was before
     * @param people how many people it is made of; empty where that is not said
     */
    public record Measure(String what, String unit, double value, double baseline, Optional<Integer> people) {}

    /**
     * Whom it is about.
     *
     * @param group who of the cohort, in words, where no plain field says it: nobody is ever chosen by it; else empty
     * @param finding the finding of Kith's own that it was made from
     */
    public record Whom(Cohort cohort, String group, Optional<Proposed.About> finding) {}

    /** Whether it is about a group that nobody may be chosen by. */
    public boolean speaksOfGroup() {
        return !whom.group().isEmpty();
    }

    /** Neither whom it is about nor why. */
    @Override
    public String toString() {
        return "a signal (" + topic + ", " + origin.source().word() + ")";
    }
}
