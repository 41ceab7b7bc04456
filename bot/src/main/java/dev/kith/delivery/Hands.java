package dev.kith.delivery;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** The hands of one node: how many deliveries it carries at once. */
final class Hands {

    private final Semaphore free;
    private final Executor executor;
    private final Pause pause;

    Hands(int count, Executor executor, Pause pause) {
        this.free = new Semaphore(count);
        this.executor = executor;
        this.pause = pause;
    }

    /** Lets machine time pass. */
    @FunctionalInterface
    interface Pause {

        void of(Duration duration) throws InterruptedException;
    }

    /** Takes all hands that are free, at least one: waits for it where there is none. */
    int take() {
        free.acquireUninterruptibly();
        return 1 + free.drainPermits();
    }

    void giveBack(int count) {
        free.release(count);
    }

    /** Does {@code work} after {@code wait} with a hand that was taken, and frees it. */
    void work(Duration wait, Runnable work) {
        executor.execute(() -> {
            try {
                if (wait.isPositive()) {
                    pause.of(wait);
                }
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                free.release();
            }
        });
    }
}
