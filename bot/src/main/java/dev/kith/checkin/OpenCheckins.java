package dev.kith.checkin;

import dev.kith.campaign.Campaigns.Kept;
import dev.kith.chat.Message;
import dev.kith.checkin.Asked.Asking;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Sendings;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.people.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The check-ins that were sent to somebody, have not been answered, and can still be. */
final class OpenCheckins {

    private static final int MOST = 5;

    private final Sendings sendings;
    private final Asked asked;

    OpenCheckins(Sendings sendings, Asked asked) {
        this.sendings = sendings;
        this.asked = asked;
    }

    /** One of them, and when it last came. */
    record Open(Kept kept, Asking asking, Delivery delivery, Instant at) {}

    /** What stands above the box for one's own words. */
    Message card(Asking asking, DeliveryId delivery, Person reader) {
        return asked.card(asking, delivery, reader);
    }

    /** The latest first, five at most. */
    List<Open> of(Person person) {
        var read = new HashMap<CampaignId, Optional<Kept>>();
        return sendings.sentTo(person.id(), Sendings.KEPT).stream()
                .filter(sending -> isUnanswered(sending.delivery()))
                .flatMap(sending -> read
                        .computeIfAbsent(sending.delivery().errand().campaign(), asked::by)
                        .stream()
                        .flatMap(kept -> open(kept, sending, person).stream()))
                .limit(MOST)
                .toList();
    }

    private static boolean isUnanswered(Delivery delivery) {
        return delivery.state() == DeliveryState.SENT && delivery.progress().answerVersion() == 0;
    }

    private Optional<Open> open(Kept kept, Sending sending, Person person) {
        return asked.of(kept, sending.delivery().errand(), person)
                .filter(asking -> asked.isOpen(kept, sending.delivery(), asking))
                .map(asking -> new Open(kept, asking, sending.delivery(), sending.at()));
    }
}
