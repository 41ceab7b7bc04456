package dev.kith.simulator;

import java.time.Duration;

/** The highest number of calls in any stretch of time of one length. */
final class Busiest {

    private final long within;
    private final Stamps recent = new Stamps();
    private int most;

    Busiest(Duration within) {
        this.within = within.toNanos();
    }

    synchronized void add(long at) {
        while (recent.size() > 0 && recent.oldest() <= at - within) {
            recent.dropOldest();
        }
        recent.add(at);
        most = Math.max(most, recent.size());
    }

    synchronized int most() {
        return most;
    }
}
