package dev.kith.delivery;

import java.time.Instant;
import java.util.function.Predicate;

/** What tells, in what is kept of deliveries, that somebody answered, or did not. */
public interface AnswerMarks {

    /**
     * Removes it: of those that answered and those that did not the same is left. What was put off, or was never sent, stays so. Done
     * again it changes nothing more.
     *
     * @param campaign whose deliveries they are
     * @param from when the first of them may have been due
     * @param which of them, without reminders
     */
    void remove(CampaignId campaign, Instant from, Predicate<Errand> which);
}
