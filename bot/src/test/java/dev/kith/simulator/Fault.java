package dev.kith.simulator;

/** How a call goes wrong that the platform would otherwise have taken. */
public enum Fault {
    /** 429, though the sender kept every limit. */
    THROTTLED,
    /** 503, and nobody saw anything. */
    FAILED,
    /** 502, and it was done all the same, as users of Bot Framework report. */
    DONE_BUT_502,
    /** It was done, and the connection is cut before the answer. */
    DONE_BUT_CUT
}
