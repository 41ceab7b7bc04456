package dev.kith.teams;

import dev.kith.chat.Address;
import dev.kith.chat.Incoming;
import dev.kith.chat.Windows;
import java.util.Optional;

/** What Teams told, as far as it concerns us. */
sealed interface Heard {

    /** Somebody did something of which they see nothing at once. */
    record Somebody(Incoming incoming) implements Heard {}

    /** Somebody pressed a button of a card, and waits for what becomes of it. */
    record Pressed(Incoming.Chose chose) implements Heard {}

    /** Somebody's Teams asks what a card looks like now. */
    record Looked(Incoming.Chose chose) implements Heard {}

    /** Somebody wants a window, and waits for it. */
    record Opened(Incoming.Chose chose) implements Heard {}

    /** Somebody sent a window, and waits for what comes of it. */
    record Filled(Windows.Filled filled) implements Heard {}

    /** Somebody mentioned Kith where others read it too. */
    record InPublic(Reference place, String activity) implements Heard {}

    /** An invocation of a kind that is not ours. */
    record NotOurs() implements Heard {}

    /** Nothing for us. */
    record Nothing() implements Heard {}

    /**
     * Who it was, and where they are.
     *
     * @param eventId of what they did
     * @param zone the IANA name of their client's time zone; empty where it did not tell
     * @param locale the BCP 47 tag of their client's language; empty where it did not tell
     */
    record Acquaintance(String eventId, Address address, Reference reference, String zone, String locale) {}

    /** What was told, and by whom where it was in the conversation with them alone. */
    record Told(Optional<Acquaintance> by, Heard heard) {}
}
