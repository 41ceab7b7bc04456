package dev.kith.delivery;

import dev.kith.clock.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a node's own calls apart where it wakes late: what a busy machine or a long breath of the JVM has piled up is
 * spread again, not sent at once. A little faster than the limit, so that it catches up.
 */
final class Pacer {

    /** How much closer than the limit's own distance two calls may be. */
    private static final double CATCHES_UP = 0.98;

    private final MachineTime machine;
    private final DeliverySettings settings;
    private final Map<String, Instant> next = new ConcurrentHashMap<>();

    Pacer(MachineTime machine, DeliverySettings settings) {
        this.machine = machine;
        this.settings = settings;
    }

    /** How long to wait before the next call to this workspace. */
    Duration next(String workspace) {
        var limit = settings.of(workspace).messages();
        Duration apart = Duration.ofNanos((long) (60_000_000_000L / limit.perMinute() * CATCHES_UP));
        Instant now = machine.instant();
        var due = next.compute(
                workspace,
                (same, known) -> later(known == null ? now : known, now).plus(apart));
        var rest = Duration.between(now, due.minus(apart.multipliedBy(limit.burst())));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
