package dev.kith.delivery;

import dev.kith.clock.Tick;
import dev.kith.delivery.Outbox.Claim;
import dev.kith.delivery.Outbox.Seen;
import dev.kith.redis.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox: what is new, and what a dead node left in the middle. All that was claimed together is looked at
 * together; then each delivery goes its own way, and the next are claimed as soon as hands are free.
 */
final class Couriers implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Couriers.class);

    /** So often is looked for what is new before what a dead hand left is looked for again. */
    private static final int LOOKS = 8;

    /** So long waits what could not be decided. */
    static final Duration UNDECIDED = Duration.ofMinutes(1);

    static final String NOT_DECIDED = "it could not be decided yet";

    private final AtomicInteger looked = new AtomicInteger();
    private final Map<String, WaitingRoom> rooms = new ConcurrentHashMap<>();
    private final Outbox outbox;
    private final Company company;
    private final Tokens tokens;
    private final Courier courier;
    private final Terrain terrain;

    Couriers(Outbox outbox, Company company, Tokens tokens, Courier courier, Terrain terrain) {
        this.outbox = outbox;
        this.company = company;
        this.tokens = tokens;
        this.courier = courier;
        this.terrain = terrain;
    }

    /** What couriers work under. */
    record Terrain(Hands hands, SendingSwitch sending, Outages outages, Lease lease) {}

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
        return terrain.sending().isOn() && (outbox.unsettled() || courier.isResting(now));
    }

    @Override
    public int run(Instant now) {
        terrain.outages().asOf(now);
        int free = terrain.hands().take();
        List<Claim> claims = List.of();
        try {
            claims = claims(free);
        } finally {
            terrain.hands().giveBack(free - claims.size());
        }
        if (!claims.isEmpty()) {
            carry(claims, now);
        }
        return claims.size();
    }

    /** While the switch is off nothing new is taken up; what dead hands hold is settled all the same. */
    private List<Claim> claims(int most) {
        var claims = new ArrayList<>(abandoned(most));
        if (claims.size() < most && terrain.sending().isOn()) {
            claims.addAll(outbox.fresh(most - claims.size()));
        }
        return claims;
    }

    /** What a dead hand held waits for its lease anyway: it is not looked for each time. */
    private List<Claim> abandoned(int most) {
        return looked.getAndIncrement() % LOOKS == 0
                ? outbox.abandoned(terrain.lease().length(), most)
                : List.of();
    }

    /** {@code left} are those whose place no hand has taken over yet. */
    private void carry(List<Claim> claims, Instant now) {
        var left = new ArrayList<>(claims);
        try {
            var terms = outbox.terms(claims);
            var ready = new ArrayList<Ready>();
            for (Seen seen : outbox.look(claims)) {
                decideOrWait(seen, terms, now).ifPresentOrElse(ready::add, () -> left.remove(seen.claim()));
            }
            ready.stream()
                    .collect(Collectors.groupingBy(one -> one.seen().claim().workspace()))
                    .forEach((workspace, all) -> {
                        send(workspace, all, now);
                        all.forEach(one -> left.remove(one.seen().claim()));
                    });
        } finally {
            // What could not be looked at stays in the outbox, and is taken up again when its lease is over.
            terrain.hands().giveBack(left.size());
        }
    }

    /** What may go, as soon as there is a token. */
    private record Ready(Seen seen, Delivery delivery, Company.Go go) {}

    /** A gate, or a platform that is asked where somebody is, may fail: then this one waits, and the others go on. */
    private Optional<Ready> decideOrWait(Seen seen, Map<CampaignId, Terms> all, Instant now) {
        try {
            return decide(seen, all, now);
        } catch (RuntimeException e) {
            log.warn("It could not be decided whether a delivery may go; it waits a minute: {}", e.toString());
            work(seen.claim(), () -> courier.again(seen.claim(), now.plus(UNDECIDED), NOT_DECIDED));
            return Optional.empty();
        }
    }

    /** Asks whether it may go; what may not, or not now, is ended at once. */
    private Optional<Ready> decide(Seen seen, Map<CampaignId, Terms> all, Instant now) {
        var claim = seen.claim();
        var terms = all.get(claim.campaign());
        if (seen.delivery().isEmpty() || seen.delivery().get().state() != DeliveryState.WAITING) {
            work(claim, () -> settle(seen, company.sendsOnceMore(terms)));
            return Optional.empty();
        }
        var delivery = seen.delivery().get();
        return switch (company.of(new Clearance.Request(delivery, seen.standing(), terms, now))) {
            case Company.Go go -> ready(new Ready(seen, delivery, go), now);
            case Company.Wait wait -> {
                work(claim, () -> courier.again(claim, wait.at(), wait.reason()));
                yield Optional.empty();
            }
            case Company.Full full -> {
                work(claim, () -> courier.rest(claim, full.rest(), "the platform's limit"));
                yield Optional.empty();
            }
            case Company.Drop drop -> {
                work(claim, () -> courier.drop(claim, delivery, drop.because()));
                yield Optional.empty();
            }
            case Company.Apart apart -> {
                work(claim, () -> courier.part(claim, delivery, apart.composer()));
                yield Optional.empty();
            }
        };
    }

    /** Whoever is reached in another workspace by now is written to under the limit there. */
    private Optional<Ready> ready(Ready ready, Instant now) {
        var claim = ready.seen().claim();
        String workspace = ready.go().to().getFirst().limitedBy();
        if (workspace.equals(claim.workspace())) {
            return Optional.of(ready);
        }
        work(claim, () -> courier.elsewhere(claim, now, workspace));
        return Optional.empty();
    }

    private void settle(Seen seen, boolean sendsOnceMore) {
        seen.delivery()
                .ifPresentOrElse(
                        delivery -> resume(Trip.of(seen.claim(), delivery, sendsOnceMore), delivery),
                        () -> courier.forget(seen.claim()));
    }

    /** A call that is under way is left to the courier that made it, as long as that one lives. */
    private void resume(Trip trip, Delivery delivery) {
        if (delivery.state() != DeliveryState.SENDING
                || outbox.takeOver(trip.claim(), terrain.lease().length())) {
            courier.resume(trip, delivery);
        }
    }

    /** One token each; who gets none waits for the next turn. */
    private void send(String workspace, List<Ready> all, Instant now) {
        var granted = tokens.take(workspace, all.size());
        var room = rooms.computeIfAbsent(workspace, one -> new WaitingRoom());
        var going = all.subList(0, granted.size());
        going.forEach(one -> {
            var claim = one.seen().claim();
            room.enter(claim.campaign(), guarded(claim, () -> courier.send(one.seen(), one.delivery(), one.go())));
        });
        granted.forEach(wait -> terrain.hands().call(wait, () -> room.next().run()));
        all.subList(granted.size(), all.size()).forEach(one -> {
            var claim = one.seen().claim();
            work(claim, () -> courier.again(claim, now, "the platform's limit"));
        });
    }

    private void work(Claim claim, Runnable step) {
        terrain.hands().work(guarded(claim, step));
    }

    /** What fails here stays in the outbox, and is taken up again when its lease is over. */
    private static Runnable guarded(Claim claim, Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException e) {
                // In an outage of the store that are hundreds: where it happened is the same for all.
                log.error(
                        "An errand could not be carried and is taken up again (entry: {}): {}",
                        claim.entry().id(),
                        e.toString());
                log.debug("It failed here", e);
            }
        };
    }
}
