package dev.kith.simulator;

/**
 * What a caller is told.
 *
 * @param status how the call counts
 * @param code the HTTP status; 0 cuts the connection
 * @param body JSON
 * @param retryAfter in seconds; 0 leaves the header out
 */
record Answer(Status status, int code, String body, long retryAfter) {

    static Answer of(Status status, int code, String body) {
        return new Answer(status, code, body, 0);
    }

    static Answer throttled(long seconds, String body) {
        return new Answer(Status.THROTTLED, 429, body, seconds);
    }

    static Answer failed() {
        return of(Status.FAILED, 503, "upstream connect error");
    }

    /** The caller is not told what this answer says: told 502, or cut off. */
    Answer lost(boolean cut) {
        return status == Status.OK ? of(Status.LOST_REPLY, cut ? 0 : 502, "Bad Gateway") : this;
    }
}
