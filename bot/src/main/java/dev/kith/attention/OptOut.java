package dev.kith.attention;

import dev.kith.chat.Reply;
import dev.kith.delivery.Delivery;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;

/** No more of a campaign for somebody, and the way back. */
final class OptOut {

    private final Consents consents;
    private final Cards cards;

    OptOut(Consents consents, Cards cards) {
        this.consents = consents;
        this.cards = cards;
    }

    Reply stop(Person person, Delivery delivery) {
        consents.optOut(person.id(), delivery.errand().campaign().value());
        return new Reply.Update(cards.stopped(delivery, person));
    }

    Reply undo(Person person, Delivery delivery) {
        consents.optIn(person.id(), delivery.errand().campaign().value());
        return new Reply.Update(
                Putoff.isOpen(delivery)
                        ? cards.asSent(delivery, person, "snooze", "stop", "why")
                        : cards.welcome(delivery, person));
    }
}
