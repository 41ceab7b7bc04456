package dev.kith.checkin;

import dev.kith.campaign.Campaign;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import java.time.Instant;
import java.util.Optional;

/** When somebody is reminded of what they have not answered, once; it goes by what was sent, and is not sent where that is settled. */
record Reminders(Deliveries deliveries, BusinessTime time) {

    /** Empty where it was answered, put off, taken back or never sent, or can be answered no more. */
    Optional<Instant> dueAt(Campaign campaign, Errand reminder) {
        return campaign.plan()
                .limits()
                .remindAfter()
                .flatMap(after -> deliveries
                        .find(reminder.recipient(), asking(reminder))
                        .flatMap(asked -> switch (asked.state()) {
                            // Whoever put it off gets it once more by that.
                            case WAITING, SENDING ->
                                Optional.of(time.instant().plus(after))
                                        .filter(later -> asked.postponed().isEmpty());
                            case SENT ->
                                asked.shown()
                                        .map(Delivery.Sent::at)
                                        .filter(sent -> isOpen(campaign, asked, sent))
                                        .map(sent -> sent.plus(after));
                            case ANSWERED, DROPPED, REFUSED, UNKNOWN, HELD, FAILED -> Optional.empty();
                        }));
    }

    private boolean isOpen(Campaign campaign, Delivery asked, Instant sent) {
        return asked.progress().answerVersion() == 0
                && sent.plus(campaign.plan().limits().expires()).isAfter(time.instant());
    }

    /** The delivery that is answered by the card of an errand: that which asked first. */
    DeliveryId asking(Errand errand) {
        return deliveries.idOf(errand.first());
    }
}
