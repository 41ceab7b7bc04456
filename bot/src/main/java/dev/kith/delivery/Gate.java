package dev.kith.delivery;

import dev.kith.people.Person;
import java.time.Instant;

/** A rule that is asked immediately before sending. Gates are asked in their order; the first that does not say go decides. */
public interface Gate {

    /** Lower is asked first. */
    int order();

    Verdict ask(Asked asked);

    /** Whether it only asks if what was planned a while ago is still right; of what was worked out just now it is not asked. */
    default boolean doubtsThePlan() {
        return false;
    }

    /** Whether it answers for a later instant as it will then, for it goes by nothing but the calendar and what people set. */
    default boolean knowsAhead() {
        return false;
    }

    /**
     * What a gate is asked: may this errand reach this person at this business instant? What it is told of the person is
     * checked again when the sending begins: a gate that answers from it cannot be overtaken.
     *
     * @param counts whether the message will count in what the person is sent; what they asked for does not
     */
    record Asked(Errand errand, Person person, Terms terms, Standing standing, boolean counts, Instant now) {}
}
