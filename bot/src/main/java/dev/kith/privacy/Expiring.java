package dev.kith.privacy;

import java.time.LocalDate;

/** What a store keeps of people for a time only: asked each night. */
public interface Expiring {

    /** What it is, for logs: {@code answers}. */
    String name();

    /**
     * Deletes what is older than the table says.
     *
     * @param today in business time, at Greenwich
     * @return how many things went
     */
    long expire(Retention table, LocalDate today);
}
