package dev.kith.lms;

import java.time.Instant;

/**
 * What became of a fact before, while others got through.
 *
 * @param failures how often it was not taken; 0: it waits behind another of the same person
 * @param notBefore when it may be tried again (machine time)
 * @param whose later facts wait behind it, as {@link Attempts#whose} names them; empty where it cannot be read
 */
record Attempt(int failures, Instant notBefore, String whose) {

    static final Attempt NONE = new Attempt(0, Instant.EPOCH, "");

    boolean waits(Instant machine) {
        return machine.isBefore(notBefore);
    }
}
