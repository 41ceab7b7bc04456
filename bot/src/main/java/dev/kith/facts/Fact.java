package dev.kith.facts;

import java.time.Instant;

/**
 * What happened: a record in the past tense, of ids and values, appended to the fact log in the same script as the change
 * it reports. It carries no answers; whoever needs them reads the store, where they are sealed and may be erased.
 */
public interface Fact {

    /** The same for the same happening, however often it is told. */
    String id();

    /** Business time. */
    Instant at();
}
