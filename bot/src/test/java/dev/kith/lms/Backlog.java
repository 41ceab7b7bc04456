package dev.kith.lms;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.clock.Tick;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.xapi.XapiConnector;
import dev.kith.connectors.xapi.XapiSettings;
import dev.kith.delivery.DeliveryArrived;
import dev.kith.facts.Fact;
import dev.kith.nudge.NudgeReacted;
import dev.kith.people.Person;
import dev.kith.redis.Redis;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.IntStream;

/** An organisation in which many people read nudges while their learning system was away; beside each there is a fact that means nothing to it. */
public final class Backlog implements AutoCloseable {

    private static final String CAMPAIGN = """
            id: first-90-days
            activity: {kind: journey, prompt: first-90-days}
            audience: 'person.level == "nobody"'
            forward: [xapi]
            """;

    private static final Instant BEGAN = Instant.parse("2026-01-05T09:00:00Z");

    private final Workplace workplace;
    private final LmsParts parts;
    private final int people;
    private Instant machine = BEGAN;

    public Backlog(Redis redis, RecordStore store, int people) {
        this.people = people;
        this.workplace = Workplace.over(redis, crowd());
        workplace.runs(CAMPAIGN);
        var settings = XapiSettings.of(store.endpoint(), "key", "secret", "1.0.3", URI.create("https://kith.example"));
        var key = "a key of statement ids for tests".getBytes(StandardCharsets.UTF_8);
        var connector = new XapiConnector(settings, key, Outbound.client().build(), () -> machine);
        this.parts = workplace.forwardingTo(connector, () -> machine);
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

    public Forwarding.Status status() {
        return parts.forwarding().status().getFirst();
    }

    public void passes(Duration time) {
        machine = machine.plus(time);
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
