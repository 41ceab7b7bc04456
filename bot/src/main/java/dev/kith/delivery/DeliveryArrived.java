package dev.kith.delivery;

import dev.kith.facts.Fact;
import java.time.Instant;

/** A message reached its recipient's chat. */
public record DeliveryArrived(String id, Instant at, String campaign, String person) implements Fact {}
