package dev.kith.simulator;

import java.time.Duration;

/**
 * At most so many calls in any stretch of time of this length, counted exactly: a call leaves the count when it is
 * {@code within} old.
 */
public record Limit(int calls, Duration within) {

    public Limit {
        if (calls < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("a limit lets at least one call through: " + calls + " in " + within);
        }
    }

    public static Limit inSeconds(long seconds, int calls) {
        return new Limit(calls, Duration.ofSeconds(seconds));
    }

    /** The same, forgiving calls that are early by as much: what a network's jitter does to a sender that paces well. */
    public Limit tolerating(Duration jitter) {
        return new Limit(calls, within.minus(jitter));
    }
}
