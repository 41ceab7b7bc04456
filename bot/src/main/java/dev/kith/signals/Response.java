package dev.kith.signals;

import dev.kith.delivery.CampaignId;
import dev.kith.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A signal, what is proposed in response, and what became of that.
 *
 * @param at when it came (business time)
 * @param decided empty as long as nobody decided
 * @param readings of the figure later, in the order of their days
 */
public record Response(Signal signal, Instant at, List<Part> parts, Optional<Decided> decided, List<Reading> readings) {

    public Response {
        parts = List.copyOf(parts);
        readings = List.copyOf(readings);
    }

    /**
     * A campaign of it.
     *
     * @param entry of the playbook
     * @param shared whether it ran before, for the same people, for another signal
     */
    public record Part(String entry, Playbook.To to, CampaignId campaign, boolean shared) {}

    /**
     * What was decided.
     *
     * @param by who: {@code person e01}
     * @param reason why it was set aside; else empty
     */
    public record Decided(State to, String by, String reason, Instant at) {

        /** Not why. */
        @Override
        public String toString() {
            return to.word() + " by " + by + " at " + at;
        }
    }

    /** Where it stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        SET_ASIDE;

        /** {@code set-aside}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public State state() {
        return decided.map(Decided::to).orElse(State.PROPOSED);
    }

    Response decided(Decided what) {
        return new Response(signal, at, parts, Optional.of(what), readings);
    }

    /** Another of the same day takes its place. */
    Response reading(Reading one) {
        var others = readings.stream().filter(other -> !other.date().equals(one.date()));
        return new Response(
                signal,
                at,
                parts,
                decided,
                Stream.concat(others, Stream.of(one))
                        .sorted((a, b) -> a.date().compareTo(b.date()))
                        .toList());
    }

    /** Neither whom it is about nor why. */
    @Override
    public String toString() {
        return signal + ", " + state().word();
    }
}
