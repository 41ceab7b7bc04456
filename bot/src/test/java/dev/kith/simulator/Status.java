package dev.kith.simulator;

/**
 * How a call ended. {@code REFUSED} is an answer in the platform's words, {@code FAILED} a 5xx of which nobody saw
 * anything, {@code LOST_REPLY} something that was done and whose caller was not told.
 */
public enum Status {
    OK,
    THROTTLED,
    REFUSED,
    FAILED,
    LOST_REPLY
}
