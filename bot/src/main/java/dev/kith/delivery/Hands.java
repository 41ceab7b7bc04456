package dev.kith.delivery;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * The hands of one node: how many deliveries it carries at once. As many again are claimed and looked at meanwhile, so that
 * no hand is empty while the next are fetched.
 */
final class Hands {

    private final Semaphore free;
    private final Semaphore carrying;
    private final Executor executor;
    private final Pause pause;
    private final Pacer pacer;

    Hands(int count, Executor executor, Pause pause, Pacer pacer) {
        this.free = new Semaphore(2 * count);
        this.carrying = new Semaphore(count);
        this.executor = executor;
        this.pause = pause;
        this.pacer = pacer;
    }

    /** Lets machine time pass. */
    @FunctionalInterface
    interface Pause {

        void of(Duration duration) throws InterruptedException;
    }

    /** Takes all places that are free, at least one: waits for it where there is none. */
    int take() {
        free.acquireUninterruptibly();
        return 1 + free.drainPermits();
    }

    void giveBack(int count) {
        free.release(count);
    }

    /** Does {@code work}, which makes no call, in a place that was taken, and frees it. */
    void work(Runnable work) {
        executor.execute(() -> {
            try {
                work.run();
            } finally {
                free.release();
            }
        });
    }

    /** Does {@code work}, a call to this workspace, after {@code wait} in a place that was taken, and frees it. */
    void call(String workspace, Duration wait, Runnable work) {
        executor.execute(() -> {
            try {
                rest(wait);
                carrying.acquire();
                try {
                    rest(pacer.next(workspace));
                    work.run();
                } finally {
                    carrying.release();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                free.release();
            }
        });
    }

    private void rest(Duration duration) throws InterruptedException {
        if (duration.isPositive()) {
            pause.of(duration);
        }
    }
}
