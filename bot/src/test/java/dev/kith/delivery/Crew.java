package dev.kith.delivery;

import dev.kith.clock.Tick;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The hands of a workplace, one or several; whoever gave them work goes on when all of it is done, so that time stands still
 * meanwhile. A process that dies in the middle of its work takes nobody with it.
 */
public final class Crew implements Executor, AutoCloseable {

    private final Queue<CompletableFuture<Void>> given = new ConcurrentLinkedQueue<>();
    private final Executor hands;
    private final Runnable end;

    private Crew(Executor hands, Runnable end) {
        this.hands = hands;
        this.end = end;
    }

    /** The hand of whoever gives the work: one thing after another. */
    public static Crew alone() {
        return new Crew(Runnable::run, () -> {});
    }

    public static Crew of(int hands) {
        ExecutorService service = Executors.newFixedThreadPool(hands);
        return new Crew(service, service::shutdown);
    }

    @Override
    public void execute(Runnable work) {
        given.add(CompletableFuture.runAsync(work, hands));
    }

    /** Does something with each, beside each other; the first that fails fails here. */
    public <T> void each(Collection<T> all, Consumer<T> deed) {
        all.stream()
                .map(one -> CompletableFuture.runAsync(() -> deed.accept(one), hands))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void gather() {
        for (var work = given.poll(); work != null; work = given.poll()) {
            work.handle((done, failed) -> done).join();
        }
    }

    /** A tick whose work is done when it has run. */
    Tick whole(Tick tick) {
        return new Tick() {

            @Override
            public String name() {
                return tick.name();
            }

            @Override
            public Optional<Instant> next(Instant now) {
                return tick.next(now);
            }

            @Override
            public boolean unsettled(Instant now) {
                return tick.unsettled(now);
            }

            @Override
            public int run(Instant now) {
                try {
                    return tick.run(now);
                } finally {
                    gather();
                }
            }
        };
    }

    @Override
    public void close() {
        end.run();
    }
}
