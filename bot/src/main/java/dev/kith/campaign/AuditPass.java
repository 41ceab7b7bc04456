package dev.kith.campaign;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.redis.Keepers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what the store lost when one of its servers was replaced, and plans it again. Only terms and plans can be gone
 * without a trace: of whatever was sent a replica had the row before.
 */
final class AuditPass implements Tick {

    private static final Logger log = LoggerFactory.getLogger(AuditPass.class);

    /** Machine time. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Keepers keepers;
    private final CampaignDesk desk;
    private final Planner planner;
    private final MachineTime machine;
    private final AtomicReference<Instant> due = new AtomicReference<>(Instant.EPOCH);

    AuditPass(Keepers keepers, CampaignDesk desk, Planner planner, MachineTime machine) {
        this.keepers = keepers;
        this.desk = desk;
        this.planner = planner;
        this.machine = machine;
    }

    @Override
    public String name() {
        return "look after what the store may have lost";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public int run(Instant now) {
        Instant at = machine.instant();
        if (at.isBefore(due.get())) {
            return 0;
        }
        due.set(at.plus(EVERY));
        var changes = keepers.changes(now);
        changes.forEach(change -> mend(change, now));
        return changes.size();
    }

    /** What fails is done again: the change is found until it was mended. */
    private void mend(Keepers.Change change, Instant now) {
        desk.handOverAgain();
        int planned = planner.planAgain(change, now);
        keepers.mended(change, planned);
        log.warn(
                "Another server keeps a part of the store; what it had not got was planned again"
                        + " (partition: {}, deliveries: {})",
                change.partition().number(),
                planned);
    }
}
