package dev.kith.pack;

import dev.kith.delivery.DeliveryId;
import dev.kith.people.PersonId;
import java.util.Optional;

/** What people say of the nudges they were sent. */
@FunctionalInterface
interface Reactions {

    /** Whether it helped; empty where they have not said. */
    Optional<Boolean> helpful(PersonId person, DeliveryId delivery);
}
