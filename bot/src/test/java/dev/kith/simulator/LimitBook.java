package dev.kith.simulator;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Which calls were let in, by what they count against. A call is let in by all of its rules or counts for none. */
final class LimitBook {

    /** Limits, and whose calls count against them: {@code post:acme}. */
    record Rule(String key, List<Limit> limits) {}

    private static final int SWEPT_FROM = 100_000;

    private final InstantSource clock;
    private final LongConsumer letIn;
    private final Map<String, Stamps> calls = new HashMap<>();
    private long now = Long.MIN_VALUE;
    private int sweepAt = SWEPT_FROM;

    LimitBook(InstantSource clock, LongConsumer letIn) {
        this.clock = clock;
        this.letIn = letIn;
    }

    /** Zero, and the call counts; or how many nanoseconds too early it is. */
    synchronized long admit(List<Rule> rules) {
        now = Math.max(now, Nanos.of(clock.instant()));
        long wait = 0;
        for (Rule rule : rules) {
            wait = Math.max(wait, wait(rule));
        }
        if (wait == 0) {
            rules.forEach(this::count);
            letIn.accept(now);
        }
        return wait;
    }

    private long wait(Rule rule) {
        var stamps = calls.get(rule.key);
        long wait = 0;
        for (Limit limit : rule.limits) {
            if (stamps != null && stamps.size() >= limit.calls()) {
                wait = Math.max(
                        wait, stamps.latest(limit.calls()) + limit.within().toNanos() - now);
            }
        }
        return wait;
    }

    private void count(Rule rule) {
        if (rule.limits.isEmpty()) {
            return;
        }
        var stamps = calls.computeIfAbsent(rule.key, key -> new Stamps());
        stamps.add(now);
        if (stamps.size() > rule.limits.stream().mapToInt(Limit::calls).max().orElse(0)) {
            stamps.dropOldest();
        }
        if (calls.size() > sweepAt) {
            sweep(rule);
        }
    }

    /** Forgets whoever was silent for an hour, the longest that any platform looks back. */
    private void sweep(Rule latest) {
        long old = now - 3_600_000_000_000L;
        calls.entrySet()
                .removeIf(entry ->
                        !entry.getKey().equals(latest.key) && entry.getValue().latest(1) <= old);
        sweepAt = Math.max(SWEPT_FROM, calls.size() * 2);
    }
}
