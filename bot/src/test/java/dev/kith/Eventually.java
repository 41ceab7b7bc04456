package dev.kith;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Patience of proofs that run in real time: they look again and again, and give up. */
public final class Eventually {

    private static final Duration LOOK = Duration.ofMillis(50);

    private Eventually() {}

    /** Returns as soon as {@code done} says so; an {@link AssertionError} where it does not within {@code most}. */
    public static void is(BooleanSupplier done, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + most);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
