package dev.kith.delivery;

import dev.kith.clock.Tick;
import dev.kith.redis.Buckets;
import dev.kith.redis.Partition;
import dev.kith.redis.Partitions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Moves what is due into the outbox, no more than the workspace's bucket will grant in the next moments. */
final class Promoter implements Tick {

    /** Short enough that a campaign which is paused stops at once, long enough that couriers never run dry. */
    private static final Duration AHEAD = Duration.ofSeconds(2);

    private final Partitions partitions;
    private final Outbox outbox;
    private final Buckets buckets;
    private final DeliverySettings settings;

    Promoter(Partitions partitions, Outbox outbox, Buckets buckets, DeliverySettings settings) {
        this.partitions = partitions;
        this.outbox = outbox;
        this.buckets = buckets;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "promote what is due";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return partitions.all().stream()
                .flatMap(partition -> outbox.workspaces(partition).stream()
                        .flatMap(workspace -> outbox.earliest(partition, workspace, now).stream()))
                .min(Instant::compareTo);
    }

    /** What is due and still there waits for the workspace's limit. */
    @Override
    public boolean unsettled(Instant now) {
        return partitions.all().stream()
                .anyMatch(partition -> outbox.workspaces(partition).stream()
                        .anyMatch(workspace ->
                                !outbox.due(partition, workspace, now, 1).isEmpty()));
    }

    @Override
    public int run(Instant now) {
        return partitions.all().stream()
                .mapToInt(partition -> promote(partition, now))
                .sum();
    }

    private int promote(Partition partition, Instant now) {
        return outbox.workspaces(partition).stream()
                .mapToInt(workspace -> promote(partition, workspace, now))
                .sum();
    }

    private int promote(Partition partition, String workspace, Instant now) {
        int most = buckets.within(workspace, settings.limit(workspace), AHEAD);
        return most == 0 ? 0 : promote(partition, workspace, outbox.due(partition, workspace, now, most));
    }

    private int promote(Partition partition, String workspace, List<Outbox.Due> all) {
        int promoted = 0;
        for (Outbox.Due due : all) {
            if (isPaused(partition, due)) {
                outbox.park(partition, workspace, due);
            } else if (outbox.promote(partition, workspace, due)) {
                promoted++;
            }
        }
        return promoted;
    }

    private boolean isPaused(Partition partition, Outbox.Due due) {
        return outbox.terms(partition, due.errand().campaign())
                .filter(terms -> terms.running() == Terms.Running.PAUSED)
                .isPresent();
    }
}
