package dev.kith.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves business time forward, doing everything that falls due on the way at its own instant: the earliest instant that
 * any {@link Tick} names, run until nothing is left to do, then the next.
 */
public final class TimeMachine {

    private static final Logger log = LoggerFactory.getLogger(TimeMachine.class);

    /** A pass that still finds work after this many rounds is a tick that never finishes. */
    private static final int MOST_ROUNDS = 1_000_000;

    /** At 5 ms each, about three times the default lease. */
    private static final int MOST_BREATHS = 20_000;

    /** Where machine time stands still no limit ends by waiting; what a dead node held is handed over by then. */
    private static final int MOST_WITHOUT_TIME = 50;

    private final BusinessTime business;
    private final Offset offset;
    private final Ticks ticks;
    private final Runnable breather;
    private final List<RealWorld> realWorld;

    /** {@code breather} lets machine time pass a little, while what a dead node held waits for its lease to end. */
    public TimeMachine(
            BusinessTime business, Offset offset, Ticks ticks, Runnable breather, List<RealWorld> realWorld) {
        this.business = business;
        this.offset = offset;
        this.ticks = ticks;
        this.breather = breather;
        this.realWorld = List.copyOf(realWorld);
    }

    /**
     * Advances by {@code amount} (of the UTC calendar) and answers business time afterwards; zero only drains.
     *
     * @throws TimeMachineOff where something real is connected
     */
    public synchronized Instant advance(TemporalAmount amount) {
        Instant start = business.instant();
        Instant end = start.atZone(ZoneOffset.UTC).plus(amount).toInstant();
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("time moves forward only: " + amount + " (valid: PT0S, PT1H, P1D, P1W)");
        }
        if (end.isAfter(start)) {
            realWorld.stream()
                    .flatMap(world -> world.connected().stream())
                    .findFirst()
                    .ifPresent(connected -> {
                        throw new TimeMachineOff(connected);
                    });
        }
        drain();
        var next = nextBefore(end);
        while (next != null) {
            moveTo(next);
            drain();
            next = nextBefore(end);
        }
        moveTo(end);
        drain();
        return business.instant();
    }

    private @Nullable Instant nextBefore(Instant end) {
        Instant now = business.instant();
        return ticks.next(now).filter(next -> !next.isAfter(end)).orElse(null);
    }

    private void moveTo(Instant instant) {
        Duration step = Duration.between(business.instant(), instant);
        if (step.isPositive()) {
            offset.forward(step);
        }
    }

    private void drain() {
        int breaths = 0;
        Instant began = business.instant();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean idle = ticks.run(business.instant()) == 0;
            if (idle && !ticks.unsettled(business.instant())) {
                return;
            }
            if (idle && isInVain(breaths++, began)) {
                log.warn("Went on although something still waits for a limit, or for a node that may be dead");
                return;
            }
            if (idle) {
                breather.run();
            }
        }
        throw new IllegalStateException("still busy after " + MOST_ROUNDS + " rounds: a tick never finishes");
    }

    private boolean isInVain(int breaths, Instant began) {
        return breaths == MOST_BREATHS
                || breaths >= MOST_WITHOUT_TIME && business.instant().equals(began);
    }
}
