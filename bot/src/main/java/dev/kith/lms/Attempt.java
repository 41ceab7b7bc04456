package dev.kith.lms;

import java.time.Instant;

/**
 * What became of a fact before, while others got through.
 *
 * @param failures how often it was not taken
 * @param notBefore when it may be tried again (machine time)
 */
record Attempt(int failures, Instant notBefore) {

    static final Attempt NONE = new Attempt(0, Instant.EPOCH);
}
