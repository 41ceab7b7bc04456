package dev.kith.delivery;

import dev.kith.chat.Message;
import dev.kith.people.Person;

/** Writes the message of a delivery when it is about to be sent; an activity implements it. */
public interface Composer {

    /** The kind of activity whose deliveries it writes: {@code checkin}. */
    String kind();

    Composition compose(DeliveryId id, Errand errand, Person recipient);

    /** Whether a delivery that may or may not have arrived is sent once more, or held for an admin. */
    boolean sendsOnceMore();

    /** Whether its messages count in what a person is sent; what somebody asked for, or has to be told, does not. */
    default boolean counts() {
        return true;
    }

    /** What a composer answers. */
    sealed interface Composition {

        record Written(Message message) implements Composition {}

        /** There is nothing to send, because … */
        record Nothing(String because) implements Composition {}
    }
}
