package dev.kith.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All ticks of the application, run together. A tick that fails does not hold back the others; the log says when it begins to
 * fail, and when it works again.
 */
public final class Ticks {

    private static final Logger log = LoggerFactory.getLogger(Ticks.class);

    private final List<Tick> all;
    private final Set<Tick> atWork = ConcurrentHashMap.newKeySet();
    private final Map<Tick, Integer> failures = new ConcurrentHashMap<>();

    public Ticks(List<Tick> all) {
        this.all = all.stream().flatMap(Tick::parts).toList();
    }

    /**
     * Real time's beat: each tick works in a thread of its own for as long as there is something to do, so that one that
     * takes its time keeps no other waiting. A tick that is still at work is left alone.
     */
    public void beat(InstantSource time, Executor executor) {
        all.stream()
                .filter(atWork::add)
                .forEach(tick -> executor.execute(() -> {
                    try {
                        work(tick, time);
                    } finally {
                        atWork.remove(tick);
                    }
                }));
    }

    private void work(Tick tick, InstantSource time) {
        int done = runOne(tick, time.instant());
        while (done > 0) {
            done = runOne(tick, time.instant());
        }
    }

    /** Runs each tick once and answers how many things were done. */
    public int run(Instant now) {
        return all.stream().mapToInt(tick -> runOne(tick, now)).sum();
    }

    /** The earliest instant after {@code now} that any tick names. */
    Optional<Instant> next(Instant now) {
        return all.stream()
                .flatMap(tick -> tick.next(now).stream())
                .filter(next -> next.isAfter(now))
                .min(Instant::compareTo);
    }

    /** Whether any tick waits for machine time to pass. */
    boolean unsettled(Instant now) {
        return all.stream().anyMatch(tick -> tick.unsettled(now));
    }

    private int runOne(Tick tick, Instant now) {
        try {
            int done = tick.run(now);
            Integer failed = failures.remove(tick);
            if (failed != null) {
                log.info("Works again (tick: {}, failures: {})", tick.name(), failed);
            }
            return done;
        } catch (RuntimeException e) {
            if (failures.merge(tick, 1, Integer::sum) == 1) {
                log.error("A tick failed and will be run again until it works (tick: {})", tick.name(), e);
            }
            return 0;
        }
    }
}
