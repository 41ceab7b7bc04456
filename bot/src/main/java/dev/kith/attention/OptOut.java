package dev.kith.attention;

import dev.kith.chat.Reply;
import dev.kith.delivery.Delivery;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import java.time.Instant;

/** No more of a campaign for somebody, or no more of anything; and the way back. */
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
                Putoff.isOpen(delivery) ? cards.asSent(delivery, person) : cards.welcome(delivery, person));
    }

    Reply quiet(Person person, Delivery delivery) {
        consents.pause(person.id(), Instant.MAX);
        return new Reply.Update(cards.quiet(delivery, person));
    }

    Reply resume(Person person, Delivery delivery) {
        consents.resume(person.id());
        return new Reply.Update(cards.resumed(delivery, person));
    }
}
