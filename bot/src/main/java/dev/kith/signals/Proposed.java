package dev.kith.signals;

import dev.kith.insights.Widened;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding that was proposed.
 *
 * @param id a keyed hash of what it is about
 * @param at when it was proposed (business time)
 * @param settled empty as long as nobody decided
 */
public record Proposed(String id, About about, Instant at, State state, Optional<Settled> settled) {

    /**
     * What it is about.
     *
     * @param campaign whose rounds show it
     * @param run the last of them
     */
    public record About(String campaign, String run, Widened what) {}

    /**
     * How it was decided on.
     *
     * @param reason why it was set aside; empty where it was accepted
     * @param at when (business time)
     */
    public record Settled(String reason, Instant at) {

        /** Not why. */
        @Override
        public String toString() {
            return "settled at " + at;
        }
    }

    /** What became of it. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        SET_ASIDE;

        /** {@code set-aside}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Proposed decided(State to, String why, Instant now) {
        return new Proposed(id, about, at, to, Optional.of(new Settled(why, now)));
    }

    /** Not why. */
    @Override
    public String toString() {
        return "a finding (" + id + ", " + state.word() + ")";
    }
}
