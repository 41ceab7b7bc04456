package dev.kith.simulator;

/** What a call asks a platform to do; {@code RESPOND} is the use of a response_url. */
public enum Verb {
    POST,
    UPDATE,
    WITHDRAW,
    RESPOND
}
