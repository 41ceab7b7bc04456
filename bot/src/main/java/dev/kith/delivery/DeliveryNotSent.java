package dev.kith.delivery;

import java.time.Instant;

/** Nothing more is tried to bring a delivery to its recipient, at least not before somebody looks at it; why is in its row. */
public record DeliveryNotSent(String id, Instant at, String campaign, String person) implements AboutDelivery {

    /** As it is told of one that ends. */
    static DeliveryNotSent of(Delivery delivery, Instant at) {
        var errand = delivery.errand();
        return new DeliveryNotSent(
                delivery.id().value(),
                at,
                errand.campaign().value(),
                errand.recipient().value());
    }

    @Override
    public String delivery() {
        return id;
    }

    @Override
    public String recipient() {
        return person;
    }

    @Override
    public boolean deed() {
        return false;
    }
}
