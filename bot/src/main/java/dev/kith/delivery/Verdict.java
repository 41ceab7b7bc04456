package dev.kith.delivery;

import java.time.Instant;

/** A gate's answer. */
public sealed interface Verdict {

    Verdict GO = new Go();

    /** Nothing stands in the way. */
    record Go() implements Verdict {}

    /** Not now: ask again at {@code until} (business time). */
    record WaitUntil(Instant until, String reason) implements Verdict {}

    /** Never. */
    record No(String because) implements Verdict {}
}
