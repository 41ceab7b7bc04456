package dev.kith.privacy;

import java.time.Duration;

/** How often somebody wants to be written to at most. */
public enum Pace {
    THREE_A_WEEK(3, Duration.ofDays(7)),
    TWO_A_WEEK(2, Duration.ofDays(7)),
    ONE_A_WEEK(1, Duration.ofDays(7)),
    ONE_A_MONTH(1, Duration.ofDays(30));

    private final int most;
    private final Duration period;

    Pace(int most, Duration period) {
        this.most = most;
        this.period = period;
    }

    /** How many messages in any {@link #period()}. */
    public int most() {
        return most;
    }

    public Duration period() {
        return period;
    }
}
