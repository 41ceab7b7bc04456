package dev.kith.privacy;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;

/** What other systems were sent of people. */
public interface SentElsewhere {

    /**
     * Takes back what was sent of somebody, as far as the systems can; whoever is told twice does it once.
     *
     * @param at when the erasure was asked for (business time)
     */
    Recalled recall(PersonId person, Instant at);

    /** Deletes what is known here of what they were sent; there it stays. */
    void forget(PersonId person);

    /**
     * What became of it.
     *
     * @param isDone whether every system that can has taken it back; one that is away is asked again
     * @param remains what remains there, in words for whoever asked for the erasure
     */
    record Recalled(boolean isDone, List<String> remains) {

        public Recalled {
            remains = List.copyOf(remains);
        }
    }
}
