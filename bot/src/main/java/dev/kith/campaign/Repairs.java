package dev.kith.campaign;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Amendments;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryState;
import dev.kith.people.Directory;
import java.util.Optional;
import java.util.Set;

/** What can still be done about a campaign's deliveries that went wrong, or cards that should not have been sent so. */
public final class Repairs {

    /** Where an admin had to do something, or the fault was ours; whoever cannot be reached is never tried again. */
    private static final Set<DeliveryState> RETRIED = Set.of(DeliveryState.HELD, DeliveryState.FAILED);

    private static final int PAGE = 500;

    private final Deliveries deliveries;
    private final Amendments amendments;
    private final Directory directory;
    private final BusinessTime time;

    Repairs(Deliveries deliveries, Amendments amendments, Directory directory, BusinessTime time) {
        this.deliveries = deliveries;
        this.amendments = amendments;
        this.directory = directory;
        this.time = time;
    }

    /**
     * Plans again what did not reach its recipient.
     *
     * @param doubtful also what may have arrived: some will see it twice
     * @return how many
     */
    public int retry(CampaignId campaign, boolean doubtful) {
        int retried = 0;
        String cursor = "";
        do {
            var page = deliveries.list(campaign, PAGE, cursor);
            retried += (int) page.items().stream()
                    .filter(one -> RETRIED.contains(one.state()) || doubtful && one.state() == DeliveryState.UNKNOWN)
                    .filter(this::retry)
                    .count();
            cursor = page.next();
        } while (!cursor.isEmpty());
        return retried;
    }

    private boolean retry(Delivery delivery) {
        return directory
                .addressOf(delivery.errand().recipient())
                .filter(address -> deliveries.retry(delivery, time.instant(), address.limitedBy()))
                .isPresent();
    }

    /** Writes the campaign's sent cards anew, where they are. */
    public Amendments.Standing correct(CampaignId campaign) {
        return amendments.begin(campaign, Amendments.Kind.CORRECT);
    }

    /** Takes the campaign's sent cards back. */
    public Amendments.Standing withdraw(CampaignId campaign) {
        return amendments.begin(campaign, Amendments.Kind.WITHDRAW);
    }

    public Optional<Amendments.Standing> amendment(CampaignId campaign) {
        return amendments.of(campaign);
    }
}
