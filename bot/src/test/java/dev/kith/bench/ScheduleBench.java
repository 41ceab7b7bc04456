package dev.kith.bench;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliverySettings;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Engine;
import dev.kith.people.PersonId;
import dev.kith.platform.Platform;
import dev.kith.platform.PlatformChat;
import dev.kith.redis.Buckets;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a delivery costs that waits for its time: bytes of Redis, against a bare sorted set of the same people's ids, for
 * 10,000 to 1,000,000 people in one campaign; the time to plan it; and how late what is due goes out at 1,500 a second.
 */
@Benchmark
class ScheduleBench {

    private static final int[] SIZES = {10_000, 100_000, 300_000, 1_000_000};
    private static final int CHUNK = 5_000;
    private static final int A_SECOND = 1_500;
    private static final int SECONDS = 15;
    private static final DeliverySettings.Limits UNLIMITED = new DeliverySettings.Limits(
            new Buckets.Limit(6_000_000, 10_000),
            new DeliverySettings.Conversation(Duration.ZERO, 1),
            new Buckets.Limit(6_000_000, 10_000));

    @Test
    void waitsCheaplyAndGoesOutOnTime() throws Exception {
        var bench = Bench.named("schedule");
        try (var platform = new Platform(Platform.Book.NONE, InstantSource.system())) {
            var chat = new PlatformChat("slack", platform.uri());
            double bytes = 0;
            double first = 0;
            double last = 0;
            for (int size : SIZES) {
                try (var redis = TestRedis.empty();
                        var engine = new Engine(redis, chat, UNLIMITED, List.of())) {
                    long before = memory(redis);
                    long begun = System.nanoTime();
                    plan(engine, size);
                    last = (System.nanoTime() - begun) / 1e3 / size;
                    first = first == 0 ? last : first;
                    bytes = (double) (memory(redis) - before) / size;
                    bench.point(size, size + " people", Map.of("bytes each", bytes, "us each", last));
                }
            }
            double p99 = lateness(platform, chat, bench);
            double bare = bare();
            Report.write(bench.check(Check.atMost("bytes each at 1,000,000", bytes, 160))
                    .check(Check.atMost("cost each at 1,000,000 by that at 10,000", last / first, 1.5))
                    .check(Check.atMost("lateness p99 at 1,500 a second, ms", p99, 1_000))
                    .below(bare, bytes, "bytes", 0.5));
        }
    }

    private static void plan(Engine engine, int size) {
        var campaign = new CampaignId("all");
        var due = Instant.now().plus(Duration.ofDays(1));
        var plans = new ArrayList<Deliveries.Plan>(CHUNK);
        for (int i = 0; i < size; i++) {
            var errand = Engine.errand(campaign, new PersonId("p" + i));
            plans.add(new Deliveries.Plan(errand, due.plusSeconds(i % 3_600), "slack:acme"));
            if (plans.size() == CHUNK) {
                engine.deliveries().plan(plans);
                plans.clear();
            }
        }
        engine.deliveries().plan(plans);
    }

    private static double lateness(Platform platform, PlatformChat chat, Bench.Builder bench) throws Exception {
        int count = A_SECOND * SECONDS;
        var crowd = Crowd.of(count);
        try (var redis = TestRedis.empty();
                var engine = new Engine(redis, chat, UNLIMITED, crowd).start()) {
            engine.send("warm-up", crowd.subList(0, 5_000), i -> Instant.now());
            Crowd.secondsUntil(() -> engine.count("warm-up", DeliveryState.SENT) == 5_000, Duration.ofMinutes(1));
            long seenBefore = platform.ledger().shown().size();
            var begin = Instant.now().plusSeconds(3);
            engine.send("due", crowd, i -> begin.plusMillis(i * 1_000L / A_SECOND));
            Crowd.secondsUntil(() -> engine.count("due", DeliveryState.SENT) == count, Duration.ofMinutes(3));
            var late = platform.ledger().shown().stream()
                    .skip(seenBefore)
                    .mapToDouble(one -> one.at()
                            - begin.toEpochMilli()
                            - Integer.parseInt(one.user().substring(1)) * 1_000.0 / A_SECOND)
                    .sorted()
                    .toArray();
            double p99 = late[late.length * 99 / 100];
            bench.point(
                    A_SECOND,
                    "lateness at 1,500 a second, ms",
                    Map.of("p50", late[late.length / 2], "p99", p99, "max", late[late.length - 1]));
            return p99;
        }
    }

    /** A sorted set of ids in each partition, and nothing else. */
    private static double bare() {
        try (Redis redis = TestRedis.empty()) {
            int size = SIZES[SIZES.length - 1];
            long before = memory(redis);
            var byKey = new HashMap<String, Map<String, Double>>();
            for (int i = 0; i < size; i++) {
                String id = "p" + i;
                byKey.computeIfAbsent(redis.home(id).key("bare"), key -> new HashMap<>())
                        .put(id, 1_767_700_000_000.0 + i);
                if (i % CHUNK == CHUNK - 1) {
                    byKey.forEach(redis.jedis()::zadd);
                    byKey.clear();
                }
            }
            return (double) (memory(redis) - before) / size;
        }
    }

    private static long memory(Redis redis) {
        return redis.jedis()
                .info("memory")
                .lines()
                .filter(line -> line.startsWith("used_memory_dataset:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElseThrow();
    }
}
