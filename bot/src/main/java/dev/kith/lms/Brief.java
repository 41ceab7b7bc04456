package dev.kith.lms;

import dev.kith.connectors.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one connector is told, as the organisation set it up; a campaign has to name the connector besides.
 *
 * @param kinds of which kinds of activity, such as {@code nudge}; empty: of all
 * @param mapping where things belong in the system, and when they count as done there
 * @param byEmail whether the system knows people by their e-mail, which is then told, too
 */
record Brief(String connector, Set<String> kinds, List<Mapped> mapping, boolean byEmail) {

    Brief {
        kinds = Set.copyOf(kinds);
        mapping = List.copyOf(mapping);
    }

    /** One that is told everything as it is. */
    static Brief of(String connector) {
        return new Brief(connector, Set.of(), List.of(), false);
    }

    /**
     * Where one thing of the catalogue belongs.
     *
     * @param kind {@code nudge}, {@code checkin}, {@code introduction}, {@code pack} or {@code journey}
     * @param id of the prompt, pack or journey
     */
    record Mapped(String kind, String id, Place place, Done done) {}

    /** When something counts as done; never that it was sent. */
    sealed interface Done {

        /** Whoever received it said that they read it. */
        record Read() implements Done {}

        /** They say that they tried it. */
        record Tried() implements Done {}

        /** They answered what it asks, and rightly. */
        record Passed() implements Done {}
    }

    boolean takes(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    Optional<Mapped> mapped(String kind, String id) {
        return mapping.stream()
                .filter(one -> one.kind().equals(kind) && one.id().equals(id))
                .findFirst();
    }

    /** When a nudge counts as done; reading it is enough where nobody says otherwise. */
    Done doneOf(String nudge) {
        return mapped("nudge", nudge).map(Mapped::done).orElseGet(Done.Read::new);
    }
}
