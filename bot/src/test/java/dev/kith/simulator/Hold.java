package dev.kith.simulator;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps callers waiting for their answer, so that a process can end in the middle of a call. */
final class Hold {

    /** What happens to a call that arrives. */
    enum Mode {
        OFF,
        DONE,
        UNDONE
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Mode mode = Mode.OFF;
    private int round;
    private int held;

    Mode mode() {
        return mode;
    }

    void begin(boolean done) {
        locked(() -> mode = done ? Mode.DONE : Mode.UNDONE);
    }

    void end() {
        locked(() -> {
            mode = Mode.OFF;
            round++;
            held = 0;
        });
    }

    /** Comes back at the end of the hold; at once where there is none any more. */
    void stay() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (mode == Mode.OFF) {
                return;
            }
            untilRoundEnds();
        } finally {
            lock.unlock();
        }
    }

    private void untilRoundEnds() throws InterruptedException {
        int mine = round;
        held++;
        changed.signalAll();
        try {
            while (mine == round) {
                changed.await();
            }
        } finally {
            if (mine == round) {
                held--;
            }
        }
    }

    void await(int calls, Duration most) {
        lock.lock();
        try {
            long left = most.toNanos();
            while (held < calls) {
                if (left <= 0) {
                    throw new IllegalStateException("held are %d of %d calls after %s".formatted(held, calls, most));
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for %d held calls".formatted(calls), stopped);
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
