package dev.kith.platform;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** How a platform misbehaves; may be changed while it runs. */
public final class Faults {

    private final RandomGenerator random = new SplittableRandom(42);
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger held = new AtomicInteger();
    private volatile double throttles;
    private volatile double showsAndFails;
    private volatile Duration latency = Duration.ZERO;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** What becomes of one call. */
    enum Fate {
        FINE,
        THROTTLED,
        SHOWN_AND_FAILED
    }

    /** How long each call takes. */
    public Faults latency(Duration each) {
        latency = each;
        return this;
    }

    /** The share of calls that are answered with 429 for no reason. */
    public Faults throttles(double share) {
        throttles = share;
        return this;
    }

    /** The share of calls that show their message and are answered with 502. */
    public Faults showsAndFails(double share) {
        showsAndFails = share;
        return this;
    }

    /** Calls to this user are refused with this code. */
    public Faults refuses(String user, String code) {
        refusals.put(user, code);
        return this;
    }

    /** From now on calls are taken, shown, and not answered before {@link #release()}. */
    public void hold() {
        gate = new CountDownLatch(1);
        held.set(0);
    }

    public void release() {
        gate.countDown();
    }

    /** How many calls are held. */
    public int held() {
        return held.get();
    }

    synchronized Fate fate() {
        double draw = random.nextDouble();
        return draw < throttles ? Fate.THROTTLED : draw < throttles + showsAndFails ? Fate.SHOWN_AND_FAILED : Fate.FINE;
    }

    String refusal(String user) {
        return refusals.getOrDefault(user, "");
    }

    void pass() throws InterruptedException {
        if (latency.isPositive()) {
            Thread.sleep(latency);
        }
        if (gate.getCount() > 0) {
            held.incrementAndGet();
            gate.await();
        }
    }
}
