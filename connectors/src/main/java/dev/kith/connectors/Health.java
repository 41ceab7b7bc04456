package dev.kith.connectors;

/** How a connector's system was when last spoken to; the reason is for an admin and empty while all is well. */
public record Health(State state, String reason) {

    /** Reachable; failing of itself, which passes; or in need of an operator, which does not pass. */
    public enum State {
        UP,
        DOWN,
        MISCONFIGURED
    }
}
