package dev.kith.simulator;

import java.util.EnumMap;
import java.util.Map;

/** How many calls of each kind there were, and how they ended. */
public final class GraphTally {

    /** What a call was for; {@code TOKEN} is Entra's. */
    public enum Kind {
        TOKEN,
        USERS,
        CATALOGUE,
        INSTALL,
        INSTALLED,
        CHAT
    }

    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

    GraphTally() {
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally());
        }
    }

    /** Of one kind, counted as posts whatever the method. */
    public Tally kind(Kind kind) {
        return tallies.get(kind);
    }

    public long of(Kind kind) {
        return kind(kind).of(Verb.POST);
    }

    public long of(Kind kind, Status status) {
        return kind(kind).of(status);
    }

    public long of(Status status) {
        return tallies.values().stream().mapToLong(tally -> tally.of(status)).sum();
    }
}
