package dev.kith.delivery;

import java.time.Instant;

/** A message reached its recipient's chat. */
public record DeliveryArrived(String id, Instant at, String campaign, String person) implements AboutDelivery {

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
