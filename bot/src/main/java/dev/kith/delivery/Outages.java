package dev.kith.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When no node was there to send. */
interface Outages {

    /** Says that a node is there, and answers all outages that are remembered. */
    List<Outage> asOf(Instant now);

    /** A stretch of business time. */
    record Outage(Instant from, Instant until) {

        /** How late something is that fell due during the outage; zero where it did not. */
        Duration lateness(Instant due) {
            return due.isBefore(from) || !due.isBefore(until) ? Duration.ZERO : Duration.between(due, until);
        }
    }
}
