package dev.kith.delivery;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What of a campaign went on its way, as long as it is kept. */
public interface Errands {

    /**
     * One, with the id of its delivery.
     *
     * @param arrived whether it stands among those that did; not where its recipient put it off, of which nobody sees anything
     */
    record Sent(DeliveryId id, Errand errand, boolean arrived) {}

    /**
     * Hands over those of one partition after the other, some at a time, without reminders: they may be a million.
     *
     * @param from when the first of them may have been due
     */
    void of(CampaignId campaign, Instant from, Predicate<Errand> which, Consumer<List<Sent>> some);
}
