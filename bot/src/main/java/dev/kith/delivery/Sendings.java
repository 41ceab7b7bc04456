package dev.kith.delivery;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What everybody was sent lately by campaigns: at most the last {@link #KEPT} of 90 days. It is told to nobody but the
 * person.
 */
public interface Sendings {

    /** More than anybody is sent in a quarter at the budget's pace. */
    int KEPT = 50;

    /**
     * The latest first, at most {@code most}. What came more than once is there once, as of the last time; what was taken
     * back, or put off and has not come again, is not among them.
     */
    List<Sending> sentTo(PersonId person, int most);

    /** The same, all that last came at {@code since} or later. */
    List<Sending> sentTo(PersonId person, Instant since);

    /** A delivery, and when it last came (business time). */
    record Sending(Delivery delivery, Instant at) {}
}
