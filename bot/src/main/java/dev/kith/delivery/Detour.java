package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.people.Directory;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of a delivery whose recipient cannot be reached where it went: to the next platform where they are. */
record Detour(Directory directory) {

    private static final Logger log = LoggerFactory.getLogger(Detour.class);

    /** Where it goes on. */
    sealed interface Way {

        /** To another address of its recipient. */
        record To(Address address) implements Way {}

        /** Nowhere: there is no other, or it went to several, of whom nobody knows who it was. */
        record Nowhere() implements Way {}

        /** A platform could not be asked whether it knows them. */
        record Untold() implements Way {}
    }

    Way of(Trip trip) {
        var person = trip.delivery().errand().recipient();
        try {
            return own(trip)
                    .flatMap(address -> directory.addressBeside(address, person))
                    .<Way>map(Way.To::new)
                    .orElseGet(Way.Nowhere::new);
        } catch (RuntimeException e) {
            log.warn(
                    "No other way could be looked for; the delivery waits (delivery: {}): {}", trip.id(), e.toString());
            return new Way.Untold();
        }
    }

    /** What comes after it goes another way at once. */
    void close(Trip trip) {
        own(trip)
                .ifPresent(address ->
                        directory.close(address, trip.delivery().errand().recipient()));
    }

    private Optional<Address> own(Trip trip) {
        return trip.delivery()
                .to()
                .filter(address -> directory
                        .addressOn(address.platform(), trip.delivery().errand().recipient())
                        .filter(address::equals)
                        .isPresent());
    }
}
