package dev.kith.chat;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.redis.Lease;
import java.time.Instant;
import java.util.Optional;

/**
 * Says of what this node is handling, while that lasts, that it is in hand: an answer may have to wait for a platform longer than a
 * lease, and is no reason for another node to handle the same.
 */
final class StillInHand implements Tick {

    private final Inbox inbox;
    private final InboxWorker worker;
    private final Lease lease;
    private final MachineTime machine;
    private volatile Instant said = Instant.MIN;

    StillInHand(Inbox inbox, InboxWorker worker, Lease lease, MachineTime machine) {
        this.inbox = inbox;
        this.worker = worker;
        this.lease = lease;
        this.machine = machine;
    }

    @Override
    public String name() {
        return "say what of the inbox is in hand";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** Every third of a lease; most is handled long before. */
    @Override
    public int run(Instant now) {
        Instant at = machine.instant();
        if (said.equals(Instant.MIN) || !at.isBefore(said.plus(lease.length().dividedBy(3)))) {
            said = at;
            inbox.renew(worker.inHand());
            inbox.renew(inbox.atHand());
        }
        return 0;
    }
}
