package dev.kith.delivery;

/** The id of a delivery: 128 bits in hex, which nobody without the master key can compute. */
public record DeliveryId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
