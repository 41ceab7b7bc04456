package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Eventually;
import dev.kith.TestPeople;
import dev.kith.chat.Readers;
import dev.kith.delivery.DeliverySettings;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Engine;
import dev.kith.graph.Credentials;
import dev.kith.graph.EntraTokens;
import dev.kith.graph.GraphCalls;
import dev.kith.graph.Installs;
import dev.kith.graph.Tenant;
import dev.kith.outgoing.Outgoing;
import dev.kith.people.Person;
import dev.kith.redis.Buckets;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.simulator.Faults;
import dev.kith.simulator.GraphLimits;
import dev.kith.simulator.GraphSimulator;
import dev.kith.simulator.GraphTally;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.Limit;
import dev.kith.simulator.Status;
import dev.kith.simulator.TeamsChannel;
import dev.kith.simulator.TeamsLimits;
import dev.kith.simulator.TeamsSimulator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A campaign to a whole tenant in which nobody has the app: by the engine, Entra's, Graph's and Teams' simulators, in real time at
 * ten times the documented limits.
 *
 * @param people how many there are, a few of whom cannot be given it
 */
record Everybody(int people) {

    private static final String TENANT = "tenant-1";
    private static final int FASTER = 10;
    private static final Duration JITTER = Duration.ofMillis(20);

    /** Of these, too: blocked by a policy, never signed in, not in the tenant any more. */
    private static final List<GraphSimulator.State> OUT_OF_REACH = List.of(
            GraphSimulator.State.BLOCKED, GraphSimulator.State.NEVER_SIGNED_IN, GraphSimulator.State.NO_SUCH_USER);

    private static final DeliverySettings SETTINGS = new DeliverySettings(
            Map.of(
                    "teams",
                    new DeliverySettings.Limits(
                            new Buckets.Limit(2_910 * FASTER, 1),
                            new DeliverySettings.Conversation(Duration.ofMillis(200), 1),
                            new Buckets.Limit(600, 1))),
            256,
            new Buckets.Limit(1_500 * FASTER, 1));

    void areReached() {
        var ledger = new Ledger();
        var clock = InstantSource.system();
        var perSecond = new GraphLimits(List.of(Limit.inSeconds(1, 30 * FASTER).tolerating(JITTER)), List.of());
        var teamsLimits = new TeamsLimits(
                List.of(Limit.inSeconds(1, 50 * FASTER).tolerating(JITTER)), List.of(Limit.inSeconds(1, 7)), 0);
        try (var graph = new GraphSimulator(TENANT, clock, perSecond, new Faults(new Random(1)));
                var teams = new TeamsSimulator(clock, teamsLimits, new Faults(new Random(1)), ledger);
                var redis = TestRedis.empty()) {
            var everybody = IntStream.range(0, people)
                    .mapToObj(i -> TestPeople.in("p" + i, "Europe/Berlin"))
                    .toList();
            everybody.forEach(person -> graph.hasUser(
                    UUID.nameUUIDFromBytes(person.email().getBytes(StandardCharsets.UTF_8))
                            .toString(),
                    person.email(),
                    GraphSimulator.State.HAS_NO_APP));
            OUT_OF_REACH.forEach(
                    state -> graph.hasUser(UUID.randomUUID().toString(), state.name() + "@kith.example", state));
            var others = OUT_OF_REACH.stream()
                    .map(state -> TestPeople.in(state.name(), "Europe/Berlin"))
                    .toList();
            run(redis, chat(redis, graph, teams), everybody, others, ledger);
            System.out.printf(
                    "nobody had the app: %d people, %d given it, %d reached, %d told 429 by Graph (%d installs, %d of Teams)%n",
                    people,
                    graph.installed().size(),
                    ledger.deliveries().size(),
                    graph.tally().of(Status.THROTTLED),
                    graph.tally().of(GraphTally.Kind.INSTALL),
                    ledger.tally().of(Status.THROTTLED));
            assertThat(graph.installed()).hasSizeGreaterThanOrEqualTo(people);
        }
    }

    private static TeamsChat chat(Redis redis, GraphSimulator graph, TeamsSimulator teams) {
        var clock = InstantSource.system();
        var references = new RedisReferences(redis);
        var tokens = new EntraTokens(
                graph.uri(),
                new Credentials(GraphSimulator.APP_ID, GraphSimulator.APP_SECRET, TENANT),
                Outgoing.direct(),
                clock);
        var connector = new Connector(
                new Doors(
                        new Hosts(List.of("127.0.0.1", "localhost")),
                        Optional.of(new OurToken(tokens, TeamsChannel.ISSUER))),
                Outgoing.direct(),
                new Connector.Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(20)));
        var calls = new GraphCalls(graph.uri(), tokens, Outgoing.direct(), clock);
        var cloud = new Cloud(
                TENANT,
                teams.uri().toString(),
                new Tenant(calls, clock),
                new Installs(calls, GraphSimulator.APP_ID, clock));
        return new TeamsChat(
                connector,
                references,
                new RedisUnshown(redis, TestRedis.vault()),
                new TenantDirectory(Optional.of(TENANT), Optional.of(cloud), connector, references, Readers.ALL));
    }

    private void run(Redis redis, TeamsChat chat, List<Person> everybody, List<Person> others, Ledger ledger) {
        var all = IntStream.range(0, everybody.size() + others.size())
                .mapToObj(i -> i < everybody.size() ? everybody.get(i) : others.get(i - everybody.size()))
                .toList();
        var reachable = all.stream()
                .filter(person -> chat.find(person.email()).isPresent())
                .toList();
        var now = InstantSource.system().instant();
        try (var engine = new Engine(redis, chat, SETTINGS, reachable)) {
            engine.send("welcome", reachable, i -> now);
            engine.start();
            Eventually.is(
                    () -> engine.count("welcome", DeliveryState.SENT) == everybody.size()
                            && engine.count("welcome", DeliveryState.WAITING, DeliveryState.SENDING) == 0,
                    Duration.ofMinutes(5));
            assertThat(ledger.deliveries()).hasSize(everybody.size());
            assertThat(ledger.doubles()).isEmpty();
            assertThat(engine.count("welcome", DeliveryState.REFUSED, DeliveryState.HELD))
                    .isEqualTo(reachable.size() - everybody.size());
        }
    }
}
