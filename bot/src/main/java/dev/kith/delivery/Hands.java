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
    private final Pacer pacer;

    Hands(int count, Executor executor, Pacer pacer) {
        this.free = new Semaphore(2 * count);
        this.carrying = new Semaphore(count);
        this.executor = executor;
        this.pacer = pacer;
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

    /** Does {@code work}, which makes a call, after {@code wait} in a place that was taken, and frees it. */
    void call(Duration wait, Runnable work) {
        executor.execute(() -> {
            try {
                pacer.rest(wait);
                carrying.acquire();
                try {
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
}
