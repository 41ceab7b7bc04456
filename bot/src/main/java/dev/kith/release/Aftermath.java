package dev.kith.release;

/** Who has something to do when a round is released: an activity tells those who were asked. Each step is done again after a crash. */
public interface Aftermath {

    /** What has to be done before anybody is told: the round takes no answer any more. Met again it does nothing more. */
    default void closed(Round round) {}

    /** Met again for the same round it does nothing more. */
    void released(Round round, Released released);
}
