package dev.kith.delivery;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a node's own calls apart, in the last moment before each: what a busy machine, a slow disk of the store or a long
 * breath of the JVM has piled up is spread again, not sent at once. A little faster than the limit, so that it catches up;
 * slower in the first moments, when everything is done for the first time and takes longer than it will.
 */
final class Pacer {

    /** How much closer than the limit's own distance two calls may be. */
    private static final double CATCHES_UP = 0.99;

    /** For so long it goes four fifths as fast. */
    private static final Duration FIRST = Duration.ofSeconds(2);

    /** A sleep is never exact: who is no later than that is not late. */
    private static final Duration WAKES_WITHIN = Duration.ofMillis(10);

    /** After that long without a call it begins anew. */
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final MachineTime machine;
    private final DeliverySettings settings;
    private final Pause pause;
    private final Map<String, Turns> turns = new ConcurrentHashMap<>();

    Pacer(MachineTime machine, DeliverySettings settings, Pause pause) {
        this.machine = machine;
        this.settings = settings;
        this.pause = pause;
    }

    /** The turns of a workspace: when the next one is, and when they began. */
    private static final class Turns {

        private Instant next = Instant.EPOCH;
        private Instant begun = Instant.EPOCH;

        synchronized Duration take(Instant now, Duration usual, int burst) {
            begun = next.plus(IDLE).isBefore(now) ? now : begun;
            Duration apart =
                    now.isBefore(begun.plus(FIRST)) ? usual.multipliedBy(5).dividedBy(4) : usual;
            Instant turn = next.isAfter(now) ? next : now;
            next = turn.plus(apart);
            Duration rest = Duration.between(now, turn.minus(apart.multipliedBy(burst - 1L)));
            return rest.isNegative() ? Duration.ZERO : rest;
        }
    }

    /** Waits until the next call to this workspace may be made. Who wakes late has missed their turn, and takes another. */
    void await(String workspace) throws InterruptedException {
        boolean late = true;
        while (late) {
            Duration rest = next(workspace);
            Instant turn = machine.instant().plus(rest);
            rest(rest);
            late = rest.isPositive() && machine.instant().isAfter(turn.plus(tolerance(workspace)));
        }
    }

    void rest(Duration duration) throws InterruptedException {
        if (duration.isPositive()) {
            pause.of(duration);
        }
    }

    /** How long to wait before the next call to this workspace. */
    Duration next(String workspace) {
        int burst = settings.of(workspace).messages().burst();
        return turns.computeIfAbsent(workspace, one -> new Turns()).take(machine.instant(), apart(workspace), burst);
    }

    private Duration tolerance(String workspace) {
        Duration apart = apart(workspace);
        return apart.compareTo(WAKES_WITHIN) > 0 ? apart : WAKES_WITHIN;
    }

    private Duration apart(String workspace) {
        int perMinute = settings.of(workspace).messages().perMinute();
        return Duration.ofNanos((long) (60_000_000_000L / perMinute * CATCHES_UP));
    }
}
