package dev.kith.simulator;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** How a simulator misbehaves; everything can be set while it runs. */
public final class Faults {

    private final RandomGenerator chance;
    private final Map<Fault, Double> shares = new EnumMap<>(Fault.class);
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final Hold hold = new Hold();
    private volatile boolean drawn;
    private volatile Duration latency = Duration.ZERO;
    private volatile Duration retryAfter = Duration.ofSeconds(1);

    public Faults(RandomGenerator chance) {
        this.chance = chance;
    }

    /** How long every answer takes; what it asks for is done when it arrives. */
    public Faults latency(Duration each) {
        latency = each;
        return this;
    }

    /** The share of calls, from 0 to 1, that go wrong in this way. */
    public Faults share(Fault fault, double share) {
        synchronized (shares) {
            shares.put(fault, share);
            if (shares.values().stream().mapToDouble(Double::doubleValue).sum() > 1) {
                throw new IllegalArgumentException("more calls go wrong than there are: " + shares);
            }
            drawn = shares.values().stream().anyMatch(each -> each > 0);
        }
        return this;
    }

    /** What {@link Fault#THROTTLED} asks for. */
    public Faults retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /**
     * The platform's error code for every call about somebody, such as Slack's {@code cannot_dm_bot} and
     * {@code account_inactive}, or Teams' {@code MessageWritesBlocked} and {@code ConversationNotFound}.
     */
    public Faults refuse(String user, String code) {
        refusals.put(user, code);
        return this;
    }

    /** Takes {@link #refuse} back. */
    public Faults accept(String user) {
        refusals.remove(user);
        return this;
    }

    /** Does what the calls from now on ask for, and withholds the answers until {@link #release}. */
    public void hold() {
        hold.begin(true);
    }

    /** Does nothing of what the calls from now on ask for; on {@link #release} they are answered 503. */
    public void holdUndone() {
        hold.begin(false);
    }

    public void release() {
        hold.end();
    }

    /** Waits until as many calls are held; throws where that takes longer than {@code most}. */
    public void awaitHeld(int calls, Duration most) {
        hold.await(calls, most);
    }

    Hold held() {
        return hold;
    }

    Duration latency() {
        return latency;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    Optional<String> refusal(String user) {
        return Optional.ofNullable(refusals.get(user));
    }

    Optional<Fault> draw() {
        if (!drawn) {
            return Optional.empty();
        }
        synchronized (shares) {
            double left = chance.nextDouble();
            for (var share : shares.entrySet()) {
                left -= share.getValue();
                if (left < 0) {
                    return Optional.of(share.getKey());
                }
            }
            return Optional.empty();
        }
    }
}
