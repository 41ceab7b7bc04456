package dev.kith.campaign;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryState;
import dev.kith.people.Directory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign's deliveries as console and REST show them, times in the recipient's zone. */
public final class DeliveryList {

    private final Deliveries deliveries;
    private final Directory directory;

    DeliveryList(Deliveries deliveries, Directory directory) {
        this.deliveries = deliveries;
        this.directory = directory;
    }

    /** One delivery; {@code sentAt} is null until it was sent; one that was ever unknown keeps the mark. */
    public record Item(
            String id,
            String person,
            OffsetDateTime due,
            String state,
            String reason,
            @Nullable OffsetDateTime sentAt,
            boolean wasUnknown) {}

    /** A page; {@code next} is the cursor of the one after it, empty at the end. */
    public record Page(List<Item> items, String next) {}

    /** Of Kith's own campaigns nothing: what people chose, and wish for, is nobody else's business. */
    public Page page(Kept kept, int most, String cursor) {
        if (kept.id().isKiths()) {
            return new Page(List.of(), "");
        }
        boolean named = kept.campaign().handling().mode() == Mode.NAMED;
        var page = deliveries.list(kept.id(), most, cursor);
        return new Page(page.items().stream().map(one -> item(one, named)).toList(), page.next());
    }

    private Item item(Delivery delivery, boolean named) {
        var person = delivery.errand().recipient();
        ZoneId zone = directory.find(person).map(one -> one.zone()).orElse(ZoneOffset.UTC);
        boolean hides = !named && delivery.state() == DeliveryState.ANSWERED;
        return new Item(
                delivery.id().value(),
                person.value(),
                at(delivery.due(), zone),
                (hides ? DeliveryState.SENT : delivery.state()).word(),
                delivery.progress().reason(),
                delivery.progress().sent().map(sent -> at(sent.at(), zone)).orElse(null),
                delivery.progress().attempts().wasUnknown());
    }

    static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }
}
