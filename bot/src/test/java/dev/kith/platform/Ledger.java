package dev.kith.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What humans saw. It is the judge of every crash test. */
public final class Ledger {

    private final Map<String, Integer> timesShown = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private final AtomicLong throttled = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong notTold = new AtomicLong();
    private final Set<String> untold = ConcurrentHashMap.newKeySet();
    private volatile long lastThrottled;

    /** A message that somebody saw. {@code at} is the simulator's clock in milliseconds. */
    public record Shown(String user, String delivery, long at) {}

    synchronized void show(Shown one) {
        shown.add(one);
        timesShown.merge(one.delivery(), 1, Integer::sum);
    }

    void oneThrottled(long at) {
        throttled.incrementAndGet();
        lastThrottled = at;
    }

    void oneFailed() {
        failed.incrementAndGet();
    }

    void oneNotTold(String delivery) {
        notTold.incrementAndGet();
        untold.add(delivery);
    }

    public synchronized List<Shown> shown() {
        return List.copyOf(shown);
    }

    /** How many different deliveries were seen. */
    public synchronized int deliveries() {
        return timesShown.size();
    }

    /** Deliveries that were seen more than once. */
    public synchronized List<String> doubles() {
        return timesShown.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Calls that were answered with 429. */
    public long throttled() {
        return throttled.get();
    }

    /** When the last of them was. */
    public long lastThrottled() {
        return lastThrottled;
    }

    /** Calls that failed and showed nothing. */
    public long failed() {
        return failed.get();
    }

    /** Of how many deliveries some call showed something and was answered as if it had failed. */
    public long deliveriesNotTold() {
        return untold.size();
    }

    /** Calls that showed something and were answered as if they had failed, or not at all. */
    public long shownAndNotTold() {
        return notTold.get();
    }
}
