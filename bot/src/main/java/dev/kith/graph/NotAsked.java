package dev.kith.graph;

import java.time.Duration;

/** Graph could not be asked; not to know is not to have nobody. */
public final class NotAsked extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    private final transient Told told;

    NotAsked(Told told) {
        super("Graph could not be asked who is in the tenant: " + told);
        this.told = told;
    }

    public Told told() {
        return told;
    }

    /** Whether it will be otherwise in a moment; what is not granted stays so until an admin has acted. */
    public boolean isForAMoment() {
        return !(told instanceof Told.Refused);
    }

    /** How long to wait where it is for a moment. */
    public Duration after() {
        return told instanceof Told.Later later ? later.after() : ASK_AGAIN;
    }
}
