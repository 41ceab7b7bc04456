package dev.kith.delivery;

import dev.kith.facts.Fact;

/** A fact about one delivery: it arrived, it did not, or its recipient did something about it. */
public interface AboutDelivery extends Fact {

    /** The id of the delivery. */
    String delivery();

    /** The id of the person whom it was for. */
    String recipient();

    /** Whether its recipient did something about it, by which a step that waits for it may go on. */
    boolean deed();
}
