package dev.kith.campaign;

import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last few forecasts: the pages of one are not worked out anew. */
final class Shelf {

    private static final int MOST = 8;

    private final int mostItems;
    private final Map<Name, Forecast> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /** Holds a few forecasts; where they are more than one, no more than so many deliveries together. */
    Shelf(int mostItems) {
        this.mostItems = mostItems;
    }

    /**
     * Which forecast it is.
     *
     * @param minute of business time, since the epoch
     * @param made a mark of all that it was made from
     */
    record Name(CampaignId campaign, Duration horizon, long minute, int made) {}

    synchronized Optional<Forecast> find(Name name) {
        return Optional.ofNullable(kept.get(name));
    }

    /** Lets go of those that were not looked at for longest, and of what nobody turns the pages of any more. */
    synchronized void keep(Name name, Forecast forecast) {
        kept.keySet().removeIf(one -> one.minute() < name.minute() - Cursor.MINUTES_KEPT);
        kept.put(name, forecast);
        long items = kept.values().stream().mapToLong(one -> one.items().size()).sum();
        var oldest = kept.values().iterator();
        while (kept.size() > 1 && (kept.size() > MOST || items > mostItems)) {
            items -= oldest.next().items().size();
            oldest.remove();
        }
    }
}
