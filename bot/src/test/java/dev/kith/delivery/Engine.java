package dev.kith.delivery;

import dev.kith.calendar.WorkingTime;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.chat.Message;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.clock.SettableOffset;
import dev.kith.clock.Ticks;
import dev.kith.clock.TimeMachine;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.people.Directory;
import dev.kith.people.PeopleParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.Roll;
import dev.kith.redis.Buckets;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.ShortOutages;
import dev.kith.redis.TestRedis;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** One node's way out, running in real time as in the application: for benchmarks, and for proofs that need several nodes. */
public final class Engine implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration BREATH = Duration.ofMillis(5);
    private static final String KIND = "bench";
    private static final WorkingTime ALWAYS =
            WorkingTime.everywhere(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, EnumSet.allOf(DayOfWeek.class));

    private final Deliveries deliveries;
    private final SendingSwitch sending;
    private final Directory directory;
    private final BusinessTime time;
    private final Ticks ticks;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** A node over {@code redis} that reaches these people by {@code chat}, within {@code limits}. */
    public Engine(Redis redis, Chat chat, DeliverySettings.Limits limits, List<Person> people) {
        this(redis, chat, limits, people, new PausedGate());
    }

    /** With a gate of its own, which is asked last. */
    Engine(Redis redis, Chat chat, DeliverySettings.Limits limits, List<Person> people, Gate last) {
        this(redis, chat, settings(chat.platform(), limits), people, last);
    }

    /** With all of its settings. */
    public Engine(Redis redis, Chat chat, DeliverySettings settings, List<Person> people) {
        this(redis, chat, settings, people, new PausedGate());
    }

    private Engine(Redis redis, Chat chat, DeliverySettings settings, List<Person> people, Gate last) {
        var machine = MachineTime.system();
        this.time = new BusinessTime(machine, new SettableOffset());
        var json = JsonMapper.builder().build();
        var facts = new FactLog(redis, json, List.of(new FactType(DeliveryArrived.class)));
        var rows = new Rows(redis, TestRedis.vault());
        var chats = new Chats(List.of(chat));
        var roll = new Roll(PeopleParts.inMemory(people.toArray(Person[]::new)), machine);
        this.directory = Directory.of(roll, chats, redis, machine);
        people.forEach(person -> directory.addressOf(person.id()));
        this.deliveries = new RedisDeliveries(rows, facts);
        this.sending = new RedisSendingSwitch(redis);
        var lease = new Lease(Duration.ofSeconds(5));
        var outbox = new UnderWay(new RedisOutbox(rows, facts, new ShortOutages(), settings), machine, lease);
        var outages = new RedisOutages(redis, machine);
        var buckets = new Buckets(redis);
        var tokens = new Tokens.Shared(buckets, settings);
        var preparations = new RedisPreparations(redis);
        var gates = List.of(
                new PausedGate(),
                new WorkingTimeGate(ALWAYS),
                last,
                new WithinReachGate(directory, chats, preparations, settings.preparing()));
        var clearance = new Clearance(directory, outages, gates, List.of(new Writer()));
        var patience = new Patience(new SplittableRandom(7));
        var tracing = new Tracing(chats, Thread::sleep);
        var remedies = new Outcomes.Remedies(FailureBook.shipped(), patience, tracing, new Detour(directory));
        var outcomes = new Outcomes(outbox, tokens, remedies, time);
        var pacer = new Pacer(machine, settings, Thread::sleep);
        var gathering = new Gathering(chats, buckets, settings, FailureBook.shipped());
        var company = new Company(clearance, directory, gates, new RedisStandings(rows), gathering);
        var courier = new Courier(outbox, gathering, new Caller(chats, pacer), outcomes, time);
        var hands = new Hands(settings.inFlight(), threads, pacer);
        var terrain = new Couriers.Terrain(hands, sending, outages, lease);
        this.ticks = new Ticks(List.of(
                new Promoter(new RedisLanes(rows), buckets, sending, settings),
                outbox,
                new Preparer(
                        chats,
                        preparations,
                        buckets,
                        settings.preparing(),
                        new Preparer.Threads(threads, Thread::sleep)),
                new Couriers(outbox, company, tokens, courier, terrain)));
    }

    /** Begins to beat. */
    public Engine start() {
        timer.scheduleWithFixedDelay(() -> ticks.beat(time, threads), 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Does all that is to be done now, as local mode's time machine does it, instead of {@link #start beating}. */
    void drain() {
        new TimeMachine(time, new SettableOffset(), ticks, () -> LockSupport.parkNanos(BREATH.toNanos()), List.of())
                .advance(Duration.ZERO);
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public SendingSwitch sending() {
        return sending;
    }

    /** Plans one message to each of these people and lets the campaign run. */
    public void send(String campaign, List<Person> people, Function<Integer, Instant> due) {
        var id = new CampaignId(campaign);
        // First, as the campaign desk does: a node that finds something due without terms takes it for cancelled.
        deliveries.govern(id, new Terms(KIND, 5, Duration.ofDays(1), Optional.empty(), Terms.Running.RUNNING));
        var plans = new ArrayList<Deliveries.Plan>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i).id();
            String workspace = directory.addressOf(person).orElseThrow().limitedBy();
            plans.add(new Deliveries.Plan(errand(id, person), due.apply(i), workspace));
        }
        deliveries.plan(plans);
    }

    /** How many deliveries of a campaign stand in these states. */
    public long count(String campaign, DeliveryState... states) {
        var counts = deliveries.count(new CampaignId(campaign));
        return List.of(states).stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }

    public long everUnknown(String campaign) {
        return deliveries.everUnknown(new CampaignId(campaign));
    }

    public static Errand errand(CampaignId campaign, PersonId person) {
        return new Errand(campaign, "2026-01-06", "ask", person, person);
    }

    private static DeliverySettings settings(String platform, DeliverySettings.Limits limits) {
        return new DeliverySettings(Map.of(platform, limits), 256);
    }

    private static final class Writer implements Composer {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Composition compose(DeliveryId id, Errand errand, Person recipient) {
            return new Composition.Written(Message.of(Message.Kind.NUDGE, "Two minutes for you"));
        }

        @Override
        public boolean sendsOnceMore() {
            return true;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        threads.shutdown();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
