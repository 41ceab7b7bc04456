package dev.kith.campaign;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryState;
import java.util.Map;

/** How far campaigns are. Whether one answered a check-in that is not named is confidential too: it counts as sent. */
public final class Progress {

    private final Deliveries deliveries;

    Progress(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** How many deliveries stand where; {@code planned} is the sum of the others but {@code wasUnknown}. */
    public record Counts(
            String state,
            long planned,
            long waiting,
            long sending,
            long sent,
            long answered,
            long dropped,
            long refused,
            long unknown,
            long held,
            long failed,
            long wasUnknown) {}

    public Counts of(Kept kept) {
        var counts = deliveries.count(kept.id());
        boolean named = kept.campaign().handling().mode() == Mode.NAMED;
        long answered = count(counts, DeliveryState.ANSWERED);
        return new Counts(
                kept.state().word(),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                count(counts, DeliveryState.WAITING),
                count(counts, DeliveryState.SENDING),
                count(counts, DeliveryState.SENT) + (named ? 0 : answered),
                named ? answered : 0,
                count(counts, DeliveryState.DROPPED),
                count(counts, DeliveryState.REFUSED),
                count(counts, DeliveryState.UNKNOWN),
                count(counts, DeliveryState.HELD),
                count(counts, DeliveryState.FAILED),
                deliveries.everUnknown(kept.id()));
    }

    private static long count(Map<DeliveryState, Long> counts, DeliveryState state) {
        return counts.getOrDefault(state, 0L);
    }
}
