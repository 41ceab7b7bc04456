package dev.kith.lms;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.xapi.XapiConnector;
import dev.kith.connectors.xapi.XapiSettings;
import dev.kith.delivery.DeliveryArrived;
import dev.kith.facts.Fact;
import dev.kith.facts.FactGroup;
import dev.kith.nudge.NudgeReacted;
import dev.kith.people.Person;
import dev.kith.redis.Redis;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** An organisation in which many people read nudges while their learning system was away; beside each there is a fact that means nothing to it. */
public final class Backlog implements AutoCloseable {

    private static final String CAMPAIGN = """
            id: first-90-days
            activity: {kind: journey, prompt: first-90-days}
            audience: 'person.level == "nobody"'
            forward: [xapi]
            """;

    static final Instant BEGAN = Instant.parse("2026-01-05T09:00:00Z");

    private final Workplace workplace;
    private final Connector connector;
    private LmsParts parts;
    private final int people;
    private Instant machine = BEGAN;

    /** Before a system of HTTP. */
    public Backlog(Redis redis, RecordStore store, int people) {
        this(redis, time -> xapi(store, time), people);
    }

    Backlog(Redis redis, Function<MachineTime, Connector> connector, int people) {
        this.people = people;
        this.workplace = Workplace.over(redis, crowd());
        workplace.runs(CAMPAIGN);
        this.connector = connector.apply(() -> machine);
        this.parts = workplace.forwardingTo(this.connector, () -> machine);
    }

    /** Another node begins, or the same one after a restart. */
    void startsAgain() {
        parts = workplace.forwardingTo(connector, () -> machine);
    }

    private static Connector xapi(RecordStore store, MachineTime time) {
        var settings = XapiSettings.of(store.endpoint(), "key", "secret", "1.0.3", URI.create("https://kith.example"));
        var key = "a key of statement ids for tests".getBytes(StandardCharsets.UTF_8);
        return new XapiConnector(settings, key, Outbound.client().build(), time);
    }

    private static Person[] crowd() {
        return new Person[] {TestPeople.in("berlin", "Europe/Berlin")};
    }

    /** Everybody does so many things, one after another. */
    public void happens(int each) {
        IntStream.range(0, people).parallel().forEach(person -> {
            var facts = new ArrayList<Fact>();
            for (int i = 0; i < each; i++) {
                String delivery = "d-" + person + "-" + i;
                var at = BEGAN.plusSeconds(60L * i);
                var subject = new NudgeReacted.Subject("p-" + person, "first-90-days", "listen-first");
                facts.add(new DeliveryArrived(delivery, at, subject.campaign(), subject.person()));
                facts.add(new NudgeReacted(delivery + "-reacted", at, subject, delivery));
            }
            workplace.facts().append("p-" + person, facts);
        });
    }

    public Tick forwarder() {
        return parts.forwarder();
    }

    /** How many partitions are in a node's hands. */
    int inHand() {
        return workplace.redis().keys("facts:lane:*").size();
    }

    Forwarding forwarding() {
        return parts.forwarding();
    }

    public Forwarding.Status status() {
        return parts.forwarding().status().getFirst();
    }

    /** How many facts another reader of the log is told each time that it is asked. */
    IntSupplier hears(String reader) {
        var group = workplace.facts().group(reader);
        return () -> group.tell(new FactGroup.Telling(Duration.ofMinutes(1), 100), fact -> {});
    }

    public void passes(Duration time) {
        machine = machine.plus(time);
    }

    /** The system is away for an hour, and is tried all the while; then it is back, and is tried again the next time. */
    public void isAwayForAnHour(RecordStore store) {
        store.goDown(true);
        for (int minutes = 0; minutes < 60; minutes++) {
            drain();
            passes(Duration.ofMinutes(1));
        }
        store.goDown(false);
        passes(Duration.ofMinutes(5));
    }

    /** Forwards until there is nothing left to do. */
    public void drain() {
        int done = forwarder().run(machine);
        while (done > 0) {
            done = forwarder().run(machine);
        }
    }

    @Override
    public void close() {
        workplace.close();
    }
}
