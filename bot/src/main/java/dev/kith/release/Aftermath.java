package dev.kith.release;

/** Who has something to do when a round is released: an activity tells those who were asked. */
public interface Aftermath {

    /** Met again for the same round it does nothing more. */
    void released(Round round, Released released);
}
