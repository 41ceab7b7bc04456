package dev.kith.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * What a campaign hands over at its start: all that the way out has to know of it.
 *
 * @param composer the {@link Composer#kind()} that writes its messages
 * @param priority 1 (first) to 9
 * @param expires how long after its due time a delivery still makes sense
 * @param lateness how late it may be sent after an outage; empty: it is skipped
 * @param running false while the campaign is paused; a cancelled one has no terms
 */
public record Terms(String composer, int priority, Duration expires, Optional<Duration> lateness, Running running) {

    /** Of what is never too late. */
    public static final Duration FOR_EVER = Duration.ofDays(3_650);

    /** Whether the campaign's deliveries may be claimed. */
    public enum Running {
        RUNNING,
        PAUSED,
        CANCELLED
    }
}
