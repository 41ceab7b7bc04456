package dev.kith.delivery;

import java.time.Instant;

/** Puts off what was sent, because its recipient asked for it; it comes again, and that counts for nothing. */
public interface Snoozes {

    /**
     * The delivery waits again until {@code until} (business time).
     *
     * @param workspace where its recipient will be reached
     * @return false where it was not sent, or was answered, or was put off already
     */
    boolean snooze(Delivery delivery, Instant until, String workspace);
}
