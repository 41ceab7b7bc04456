package dev.kith.lms;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Health;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactGroup.Told;
import dev.kith.redis.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries facts to one connector, at that connector's own pace. */
final class Forwarder implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Forwarder.class);
    private static final int MOST = 50;

    /** A record that fails this often, a lease apart, while others get through will never be taken. */
    private static final int MOST_ATTEMPTS = 40;

    /** A fact that cannot be read by now will not be read later. */
    private static final int MOST_READINGS = 3;

    private final Connector connector;
    private final FactGroup facts;
    private final Translator translator;
    private final Forwarded forwarded;
    private final Pace pace;

    Forwarder(Connector connector, FactGroup facts, Translator translator, Forwarded forwarded, Pace pace) {
        this.connector = connector;
        this.facts = facts;
        this.translator = translator;
        this.forwarded = forwarded;
        this.pace = pace;
    }

    /** When this node may speak to the connector's system again (machine time). */
    static final class Pace {

        private final MachineTime time;
        private final Lease lease;
        private volatile Instant notBefore = Instant.MIN;

        Pace(MachineTime time, Lease lease) {
            this.time = time;
            this.lease = lease;
        }

        boolean mayGo() {
            return !time.instant().isBefore(notBefore);
        }

        void holdFor(Duration wait) {
            notBefore = time.instant().plus(wait);
        }
    }

    /** A fact in hand with what it means. */
    private record Parcel(Told told, Translation translation) {}

    @Override
    public String name() {
        return "forward to " + connector.name();
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** A system that is down holds back only itself: nobody waits for it. */
    @Override
    public boolean unsettled(Instant now) {
        return connector.health().state() == Health.State.UP && facts.unsettled();
    }

    @Override
    public int run(Instant now) {
        if (!pace.mayGo()) {
            return 0;
        }
        var told = facts.read(pace.lease.length(), MOST);
        var nothing = new ArrayList<Told>();
        forward(parcels(told, nothing));
        facts.acknowledge(nothing);
        return told.size();
    }

    /** {@code nothing} gathers those that mean nothing to this system. */
    private List<Parcel> parcels(List<Told> told, List<Told> nothing) {
        var parcels = new ArrayList<Parcel>();
        for (Told one : told) {
            translate(one, nothing).ifPresent(translation -> parcels.add(new Parcel(one, translation)));
        }
        return parcels;
    }

    /** One fact that cannot be read holds back no other: it is tried again, and then given up on. */
    private Optional<Translation> translate(Told told, List<Told> nothing) {
        try {
            var translation = translator.translate(told.fact(), connector.name());
            if (translation.isEmpty()) {
                nothing.add(told);
            }
            return translation;
        } catch (RuntimeException e) {
            String what = e.getClass().getName();
            log.warn(
                    "A fact could not be read (connector: {}, entry: {}): {}",
                    connector.name(),
                    told.entry().id(),
                    what);
            if (told.attempts() >= MOST_READINGS) {
                told.bury("cannot be read: " + what);
            }
            return Optional.empty();
        }
    }

    private void forward(List<Parcel> parcels) {
        List<LearningRecord> records = parcels.stream()
                .flatMap(parcel -> parcel.translation().records().stream())
                .toList();
        if (records.isEmpty()) {
            return;
        }
        var outcomes = connector.forward(records);
        boolean anyThrough = outcomes.stream().anyMatch(Outcome.Delivered.class::isInstance);
        int at = 0;
        for (Parcel parcel : parcels) {
            int count = parcel.translation().records().size();
            settle(parcel, outcomes.subList(at, at + count), anyThrough);
            at += count;
        }
    }

    private void settle(Parcel parcel, List<Outcome> outcomes, boolean anyThrough) {
        var worst = outcomes.stream()
                .filter(outcome -> !(outcome instanceof Outcome.Delivered))
                .findFirst();
        if (worst.isEmpty()) {
            forwarded.done(connector.name(), parcel.told(), parcel.translation());
        } else if (worst.get() instanceof Outcome.Rejected rejected) {
            bury(parcel, rejected.reason());
        } else if (worst.get() instanceof Outcome.Later later) {
            again(parcel, later, anyThrough);
        }
    }

    private void again(Parcel parcel, Outcome.Later later, boolean anyThrough) {
        if (!anyThrough) {
            pace.holdFor(later.atLeast());
        } else if (parcel.told().attempts() >= MOST_ATTEMPTS) {
            bury(parcel, later.reason());
        }
    }

    private void bury(Parcel parcel, String reason) {
        log.warn(
                "A learning record was given up on (connector: {}, fact: {}): {}",
                connector.name(),
                parcel.told().fact().id(),
                reason);
        parcel.told().bury(reason);
    }
}
