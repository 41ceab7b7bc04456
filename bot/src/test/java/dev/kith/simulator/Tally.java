package dev.kith.simulator;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;

/** How many calls there were, by verb and by how they ended, and how close together. */
public final class Tally {

    private static final int STATUSES = Status.values().length;

    private final AtomicLongArray counts = new AtomicLongArray(Verb.values().length * STATUSES);
    private final Busiest second = new Busiest(Duration.ofSeconds(1));
    private final Busiest minute = new Busiest(Duration.ofMinutes(1));

    public long of(Verb verb, Status status) {
        return counts.get(verb.ordinal() * STATUSES + status.ordinal());
    }

    public long of(Verb verb) {
        long sum = 0;
        for (Status status : Status.values()) {
            sum += of(verb, status);
        }
        return sum;
    }

    public long of(Status status) {
        long sum = 0;
        for (Verb verb : Verb.values()) {
            sum += of(verb, status);
        }
        return sum;
    }

    /** The most calls let in by the limits in any second. */
    public int busiestSecond() {
        return second.most();
    }

    /** The most calls let in by the limits in any minute. */
    public int busiestMinute() {
        return minute.most();
    }

    void count(Verb verb, Status status) {
        counts.incrementAndGet(verb.ordinal() * STATUSES + status.ordinal());
    }

    void letIn(long at) {
        second.add(at);
        minute.add(at);
    }
}
