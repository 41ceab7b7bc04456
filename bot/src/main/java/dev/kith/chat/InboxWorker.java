package dev.kith.chat;

import dev.kith.clock.Tick;
import dev.kith.redis.Lease;
import dev.kith.redis.StreamGroups.Held;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up what was heard: many at once, what one person sent one after another. A beat also takes up what was abandoned;
 * a {@linkplain #nudge() nudge} between two beats takes up only what is new.
 */
public final class InboxWorker implements Tick {

    private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);

    private final Inbox inbox;
    private final Lease lease;
    private final Handling handling;
    private final Executor executor;
    private final Lanes<Address> lanes;
    private final Set<Held> inHand = ConcurrentHashMap.newKeySet();
    private final AtomicInteger handled = new AtomicInteger();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile boolean maybeMore;

    /** {@code atOnce} is how many are handled at the same time; where {@code executor} has no threads, it is one. */
    public InboxWorker(Inbox inbox, Lease lease, Conversation conversation, Executor executor, int atOnce) {
        this.inbox = inbox;
        this.lease = lease;
        this.handling = new Handling(inbox, conversation);
        this.executor = executor;
        this.lanes = new Lanes<>(executor, atOnce);
    }

    @Override
    public String name() {
        return "handle the inbox";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return inbox.unsettled();
    }

    /** Returns when all that it took up was handled or failed; counts what was handled since it was last asked. */
    @Override
    public int run(Instant now) {
        var begun = takeUp(true);
        CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
        return handled.getAndSet(0);
    }

    /** What is being handled now. */
    Set<Held> inHand() {
        return Set.copyOf(inHand);
    }

    /** Has what is new taken up by another thread, at once; many nudges may be one look. */
    void nudge() {
        if (nudged.compareAndSet(false, true)) {
            executor.execute(this::look);
        }
    }

    private void look() {
        try {
            takeUp(false);
        } catch (RuntimeException e) {
            log.warn("The inbox could not be looked at; the next beat does", e);
        }
    }

    /** Takes no more than there is room for, so that nothing waits in hand for longer than its lease. */
    private synchronized List<CompletableFuture<Void>> takeUp(boolean alsoAbandoned) {
        nudged.set(false);
        int room = lanes.free();
        var held = room == 0 ? List.<Held>of() : waiting(room, alsoAbandoned);
        maybeMore = room == 0 || !held.isEmpty();
        return held.stream().filter(inHand::add).map(this::begin).toList();
    }

    private List<Held> waiting(int room, boolean alsoAbandoned) {
        var held = new ArrayList<Held>();
        if (alsoAbandoned) {
            held.addAll(inbox.abandoned(lease.length(), room));
        }
        held.addAll(inbox.unheard(room));
        return held;
    }

    private CompletableFuture<Void> begin(Held held) {
        return handling.open(held)
                .map(incoming -> lanes.add(incoming.from(), () -> handle(held, incoming)))
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .whenComplete((done, failed) -> end(held));
    }

    private void handle(Held held, Incoming incoming) {
        if (handling.handle(held, incoming)) {
            handled.incrementAndGet();
        }
    }

    private void end(Held held) {
        inHand.remove(held);
        if (maybeMore) {
            inbox.tell();
        }
    }
}
