package dev.kith.chat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Does work in parallel, so much at once and no more; what has the same key one after another, in the order it came. */
final class Lanes<K> {

    private final Executor executor;
    private final int most;
    private final Semaphore places;
    private final Map<K, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
    private final AtomicInteger inHand = new AtomicInteger();

    Lanes(Executor executor, int most) {
        this.executor = executor;
        this.most = most;
        this.places = new Semaphore(most);
    }

    /** How much could be added before something has to wait. */
    int free() {
        return Math.max(0, most - inHand.get());
    }

    /** Adds work behind all of the same key; one thread adds at a time. The answer is there when the work was done. */
    CompletableFuture<Void> add(K key, Runnable work) {
        inHand.incrementAndGet();
        var before = last.getOrDefault(key, CompletableFuture.completedFuture(null));
        var mine = before.handle((done, failed) -> done).thenRunAsync(() -> inPlace(work), executor);
        last.put(key, mine);
        mine.whenComplete((done, failed) -> last.remove(key, mine));
        return mine;
    }

    private void inPlace(Runnable work) {
        places.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            places.release();
            inHand.decrementAndGet();
        }
    }
}
