package dev.kith.delivery;

import dev.kith.calendar.WorkingTime;
import dev.kith.chat.Chats;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.facts.FactLog;
import dev.kith.people.Directory;
import dev.kith.redis.Buckets;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.ShortOutages;
import dev.kith.redis.Vault;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The way out, wired by hand. */
public record DeliveryParts(
        Deliveries deliveries,
        SendingSwitch sending,
        Amendments amendments,
        List<Tick> ticks,
        Foresight foresight,
        Queues queues) {

    private static final DeliverySettings.Limits LIMITS = new DeliverySettings.Limits(
            new Buckets.Limit(60_000, 1_000),
            new DeliverySettings.Conversation(Duration.ZERO, 1),
            new Buckets.Limit(60_000, 1_000));

    private static final DeliverySettings SETTINGS =
            new DeliverySettings(Map.of("fake", LIMITS, "slack", LIMITS, "teams", LIMITS), 256);

    private static final WorkingTime TIME = WorkingTime.everywhere(
            LocalTime.of(8, 0), LocalTime.of(18, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** What the way out stands on. */
    public record Ground(Redis redis, Vault vault, FactLog facts, Lease lease, Crew crew) {}

    /** Whom it serves. */
    public record Around(Directory directory, Chats chats, List<Composer> composers, Clocks clocks) {}

    /** The two clocks. */
    public record Clocks(MachineTime machine, BusinessTime business) {}

    public static Deliveries deliveries(Ground ground) {
        return new RedisDeliveries(new Rows(ground.redis(), ground.vault()), ground.facts());
    }

    /** What it asks before it sends, and what it puts under a card. */
    public record Rules(List<Gate> gates, Foot foot) {}

    public static WorkingTime time() {
        return TIME;
    }

    public static Recents recents(Redis redis) {
        return new RedisRecents(redis);
    }

    public static Sendings sendings(Redis redis) {
        return new RedisSendings(redis);
    }

    public static Snoozes snoozes(Ground ground) {
        return new RedisSnoozes(new Rows(ground.redis(), ground.vault()));
    }

    public static AnswerMarks answerMarks(Ground ground) {
        var rows = new Rows(ground.redis(), ground.vault());
        return new RedisAnswerMarks(rows, errands(ground), new SplittableRandom(7));
    }

    public static Errands errands(Ground ground) {
        return new RedisErrands(ground.redis());
    }

    public static AnsweredDeliveries answered(Ground ground) {
        return new RedisAnswers(ground.redis(), ground.facts());
    }

    /** What holds something of people. */
    public static List<Object> holders(Ground ground, Directory directory) {
        return List.of(
                new RedisRecents(ground.redis()),
                new RedisSendings(ground.redis()),
                new RedisAnswers(ground.redis(), ground.facts()),
                new RedisForgetting(new Rows(ground.redis(), ground.vault()), directory));
    }

    public static DeliveryParts of(Ground ground, Around around, Rules rules) {
        var rows = new Rows(ground.redis(), ground.vault());
        var outbox = new RedisOutbox(rows, ground.facts(), new ShortOutages(), SETTINGS);
        var deliveries = new RedisDeliveries(rows, ground.facts());
        var buckets = new Buckets(ground.redis());
        var sending = new RedisSendingSwitch(ground.redis());
        var outages = new RedisOutages(ground.redis(), around.clocks().machine());
        var gates = Stream.concat(Stream.of(new PausedGate(), new WorkingTimeGate(TIME)), rules.gates().stream())
                .toList();
        var composers = around.composers().stream()
                .<Composer>map(composer -> new Footed(composer, rules.foot()))
                .toList();
        var clearance = new Clearance(around.directory(), outages, gates, composers);
        var promoter = new Promoter(new RedisLanes(rows), buckets, sending, SETTINGS);
        var tokens = new Tokens.Shared(buckets, SETTINGS);
        var outcomes = new Outcomes(
                outbox,
                tokens,
                new Outcomes.Remedies(
                        FailureBook.shipped(),
                        new Patience(new SplittableRandom(7)),
                        new Tracing(around.chats(), wait -> {}),
                        new Detour(around.directory())),
                around.clocks().business());
        var pacer = new Pacer(around.clocks().machine(), SETTINGS, wait -> {});
        var standings = new RedisStandings(rows);
        var gathering = new Gathering(around.chats(), buckets, SETTINGS, FailureBook.shipped());
        var company = new Company(clearance, around.directory(), gates, standings, gathering);
        var courier = new Courier(
                outbox,
                gathering,
                new Caller(around.chats(), pacer),
                outcomes,
                around.clocks().business());
        var hands = new Hands(SETTINGS.inFlight(), ground.crew(), pacer);
        var terrain = new Couriers.Terrain(hands, sending, outages, ground.lease());
        var couriers = new Couriers(outbox, company, tokens, courier, terrain);
        var amendments = new RedisAmendments(rows, SETTINGS);
        var budget = new Amender.Budget(buckets, SETTINGS, deliveries::terms);
        var amender = new Amender(amendments, around.chats(), around.directory(), budget, composers);
        var foresight = new Foresight(
                new Clearance(
                        around.directory(),
                        now -> List.of(),
                        gates.stream().filter(gate -> !gate.doubtsThePlan()).toList(),
                        composers),
                standings,
                around.directory(),
                around.chats());
        var queues = new Queues(new RedisLanes(rows), standings, SETTINGS);
        return new DeliveryParts(
                deliveries,
                sending,
                amendments,
                List.of(promoter, ground.crew().whole(couriers), amender),
                foresight,
                queues);
    }
}
