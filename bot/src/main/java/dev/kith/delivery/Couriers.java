package dev.kith.delivery;

import dev.kith.clock.Tick;
import dev.kith.redis.Entry;
import dev.kith.redis.Lease;
import dev.kith.redis.Partition;
import dev.kith.redis.Partitions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the outbox: what is new, and what a dead node left in the middle. */
final class Couriers implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Couriers.class);
    private static final int MOST = 64;

    private final Partitions partitions;
    private final Outbox outbox;
    private final Courier courier;
    private final Lease lease;
    private final Executor executor;

    Couriers(Partitions partitions, Outbox outbox, Courier courier, Lease lease, Executor executor) {
        this.partitions = partitions;
        this.outbox = outbox;
        this.courier = courier;
        this.lease = lease;
        this.executor = executor;
    }

    @Override
    public String name() {
        return "empty the outbox";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return outbox.unsettled();
    }

    @Override
    public int run(Instant now) {
        List<CompletableFuture<Void>> carried = partitions.all().stream()
                .flatMap(this::claims)
                .map(claim -> CompletableFuture.runAsync(() -> carry(claim, now), executor))
                .toList();
        carried.forEach(CompletableFuture::join);
        return carried.size();
    }

    private Stream<Outbox.Claim> claims(Partition partition) {
        return Stream.concat(
                        outbox.abandoned(partition, lease.length(), MOST).stream(),
                        outbox.fresh(partition, MOST).stream())
                .map(entry -> claim(partition, entry));
    }

    private static Outbox.Claim claim(Partition partition, Entry entry) {
        return new Outbox.Claim(partition, entry, UUID.randomUUID().toString());
    }

    /** What fails here stays in the outbox, and is taken up again when its lease is over. */
    private void carry(Outbox.Claim claim, Instant now) {
        try {
            courier.carry(claim, now);
        } catch (RuntimeException e) {
            log.error(
                    "An errand could not be carried (entry: {})", claim.entry().id(), e);
        }
    }
}
