package dev.kith.delivery;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.facts.Fact;
import dev.kith.redis.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way out of a node that says of its calls, while they last, that they are under way: a slow platform, or a slow
 * machine, is no reason for another node to take them over. Most calls are over long before there is anything to say.
 */
final class UnderWay implements Outbox, Tick {

    /** No call takes so many leases: of one that was begun before that nothing is said any more. */
    private static final int MOST_LEASES = 10;

    private final Outbox outbox;
    private final MachineTime machine;
    private final Lease lease;
    private final Map<Claim, Said> calls = new ConcurrentHashMap<>();

    UnderWay(Outbox outbox, MachineTime machine, Lease lease) {
        this.outbox = outbox;
        this.machine = machine;
        this.lease = lease;
    }

    /** When a call was begun, and when that was last said (machine time). */
    private record Said(Instant begun, Instant last) {}

    @Override
    public String name() {
        return "say what is under way";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public int run(Instant now) {
        Instant at = machine.instant();
        Duration quiet = lease.length().dividedBy(3);
        calls.forEach((claim, said) -> {
            if (said.begun().plus(lease.length().multipliedBy(MOST_LEASES)).isBefore(at)) {
                calls.remove(claim);
            } else if (said.last().plus(quiet).isBefore(at) && outbox.renew(claim)) {
                calls.replace(claim, said, new Said(said.begun(), at));
            }
        });
        return 0;
    }

    @Override
    public Begun begin(Beginning beginning) {
        var begun = outbox.begin(beginning);
        if (begun instanceof Begun.Yes) {
            Instant now = machine.instant();
            calls.put(beginning.seen().claim(), new Said(now, now));
        }
        return begun;
    }

    @Override
    public boolean end(Claim claim, Ending ending, Optional<Fact> fact) {
        try {
            return outbox.end(claim, ending, fact);
        } finally {
            calls.remove(claim);
        }
    }

    @Override
    public boolean renew(Claim claim) {
        return outbox.renew(claim);
    }

    @Override
    public boolean takeOver(Claim claim, Duration lease) {
        return outbox.takeOver(claim, lease);
    }

    @Override
    public List<Claim> fresh(int most) {
        return outbox.fresh(most);
    }

    @Override
    public List<Claim> abandoned(Duration lease, int most) {
        return outbox.abandoned(lease, most);
    }

    @Override
    public boolean unsettled() {
        return outbox.unsettled();
    }

    @Override
    public List<Seen> look(List<Claim> claims) {
        return outbox.look(claims);
    }

    @Override
    public Map<CampaignId, Terms> terms(List<Claim> claims) {
        return outbox.terms(claims);
    }
}
