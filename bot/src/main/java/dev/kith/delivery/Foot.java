package dev.kith.delivery;

import dev.kith.chat.Message;
import dev.kith.people.Person;

/** What stands under every card of a campaign, whatever the activity: what its reader can do about it. */
@FunctionalInterface
public interface Foot {

    Message under(Message card, DeliveryId delivery, Person reader);
}
