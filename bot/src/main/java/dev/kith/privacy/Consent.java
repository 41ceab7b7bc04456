package dev.kith.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody decided about being written to, and what they were told before.
 *
 * @param pausedUntil until when they want to be left alone; {@link Instant#MAX} means until they say otherwise
 * @param optedOut campaigns, by id, that they want nothing more of
 * @param choices how often, when and for what they want to be written to
 * @param told the notices that they were told, by name
 * @param version another one whenever a decision is
 */
public record Consent(
        Optional<Instant> pausedUntil, Set<String> optedOut, Choices choices, Map<String, Told> told, String version) {

    /** Of whoever decided nothing. */
    public static final Consent OPEN = new Consent(Optional.empty(), Set.of(), Choices.NONE, Map.of(), "");

    /** Which version of a notice somebody was told, and when (business time). */
    public record Told(String version, Instant at) {

        static Told parse(String text) {
            int space = text.lastIndexOf(' ');
            return new Told(text.substring(0, space), Instant.ofEpochMilli(Long.parseLong(text.substring(space + 1))));
        }

        @Override
        public String toString() {
            return version + " " + at.toEpochMilli();
        }
    }

    public Consent {
        optedOut = Set.copyOf(optedOut);
        told = Map.copyOf(told);
    }

    /** How often they want to be written to at most; empty where they did not say. */
    public Optional<Pace> pace() {
        return choices.pace();
    }

    /** Until when the person wants to be left alone; empty where they do not, or no longer. */
    public Optional<Instant> pausedUntil(Instant now) {
        return pausedUntil.filter(now::isBefore);
    }
}
