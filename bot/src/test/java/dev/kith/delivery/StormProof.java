package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Eventually;
import dev.kith.TestPeople;
import dev.kith.people.Person;
import dev.kith.platform.Platform;
import dev.kith.platform.Platform.Rate;
import dev.kith.platform.PlatformChat;
import dev.kith.redis.Buckets;
import dev.kith.redis.Clients;
import dev.kith.redis.EmbeddedServer;
import dev.kith.redis.Partitions;
import dev.kith.redis.Redis;
import dev.kith.redis.RedisOutage;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.exceptions.JedisException;

/** Bad days, in real time: the platform throttles and fails, or Redis dies in the middle. */
@Tag("proof")
class StormProof {

    private static final String ALL = "all";
    private static final Duration MOST = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    @Test
    void everybodyIsReachedThroughAStormOf429AndEvery502IsToldAsUnknown() {
        var people = people(1_000);
        try (var platform = new Platform(Platform.Book.NONE, InstantSource.system());
                var redis = TestRedis.empty();
                var engine = engine(redis, platform, 6_000, people)) {
            platform.faults().throttles(0.3).showsAndFails(0.02);
            engine.send(ALL, people, i -> Instant.now());
            engine.start();
            await(() -> engine.count(ALL, DeliveryState.SENT) >= 300);
            long over = System.currentTimeMillis();
            platform.faults().throttles(0);
            await(() -> engine.count(ALL, DeliveryState.WAITING, DeliveryState.SENDING) == 0);

            var ledger = platform.ledger();
            System.out.printf(
                    "storm: %d reached, %d told 429, %d shown and told 502, %d ever unknown, %d seen twice%n",
                    ledger.deliveries(),
                    ledger.throttled(),
                    ledger.shownAndNotTold(),
                    engine.everUnknown(ALL),
                    ledger.doubles().size());
            assertThat(ledger.deliveries()).isEqualTo(people.size());
            assertThat(ledger.throttled()).isPositive();
            assertThat(ledger.lastThrottled()).isLessThan(over + 1_000);
            assertThat(ledger.shownAndNotTold()).isPositive();
            assertThat(engine.everUnknown(ALL)).isEqualTo(ledger.deliveriesNotTold());
            assertThat((long) ledger.doubles().size()).isLessThanOrEqualTo(engine.everUnknown(ALL));
        }
    }

    /** We think that 100 a second are allowed; it is 70: at our pace three calls of ten are told 429, until it is another. */
    @Test
    void aStormThatComesOfOurPaceEndsOnceTheSlowerOneIsFound() {
        var people = people(2_000);
        var book = new Platform.Book(List.of(new Rate(70, Duration.ofSeconds(1))), List.of(), List.of());
        try (var platform = new Platform(book, InstantSource.system());
                var redis = TestRedis.empty();
                var engine = engine(redis, platform, 6_000, people)) {
            platform.faults().showsAndFails(0.02);
            engine.send(ALL, people, i -> Instant.now());
            engine.start();
            await(() -> engine.count(ALL, DeliveryState.SENT) >= people.size() / 3);
            long adapting = platform.ledger().throttled();
            await(() -> engine.count(ALL, DeliveryState.WAITING, DeliveryState.SENDING) == 0);

            var ledger = platform.ledger();
            System.out.printf(
                    "storm of our own: %d reached, %d told 429 in the first third and %d after, %d shown and told 502,"
                            + " %d ever unknown, %d seen twice%n",
                    ledger.deliveries(),
                    adapting,
                    ledger.throttled() - adapting,
                    ledger.shownAndNotTold(),
                    engine.everUnknown(ALL),
                    ledger.doubles().size());
            assertThat(ledger.deliveries()).isEqualTo(people.size());
            assertThat(adapting).isPositive();
            assertThat(ledger.throttled()).isEqualTo(adapting);
            assertThat(ledger.shownAndNotTold()).isPositive();
            assertThat(engine.everUnknown(ALL)).isEqualTo(ledger.deliveriesNotTold());
            assertThat((long) ledger.doubles().size()).isLessThanOrEqualTo(engine.everUnknown(ALL));
        }
    }

    @Test
    void redisKilledInTheMiddleLosesNothing() {
        var people = people(2_000);
        var server = EmbeddedServer.open(folder);
        try (var platform = new Platform(Platform.Book.NONE, InstantSource.system());
                var redis = Redis.connect(Clients.single(server.uri()), Partitions.DEFAULT);
                var engine = engine(redis, platform, 12_000, people)) {
            platform.faults().latency(Duration.ofMillis(50));
            engine.send(ALL, people, i -> Instant.now());
            engine.start();
            await(() -> engine.count(ALL, DeliveryState.SENT) >= 700);
            server = RedisOutage.killAndRestart(server, folder);
            await(() -> engine.count(ALL, DeliveryState.WAITING, DeliveryState.SENDING) == 0);

            var ledger = platform.ledger();
            System.out.printf(
                    "redis killed: %d reached, %d ever unknown, %d seen twice%n",
                    ledger.deliveries(),
                    engine.everUnknown(ALL),
                    ledger.doubles().size());
            assertThat(ledger.deliveries()).isEqualTo(people.size());
            assertThat(engine.count(ALL, DeliveryState.SENT)).isEqualTo(people.size());
            assertThat((long) ledger.doubles().size()).isLessThanOrEqualTo(engine.everUnknown(ALL));
        } finally {
            server.close();
        }
    }

    /** Nodes come and go in the middle; nobody is leader. */
    @Test
    void threeNodesShareACampaignAndOneThatStopsLosesNothing() {
        var people = people(1_500);
        try (var platform = new Platform(Platform.Book.NONE, InstantSource.system());
                var redis = TestRedis.empty();
                var first = engine(redis, platform, 6_000, people);
                var second = engine(redis, platform, 6_000, people)) {
            platform.faults().latency(Duration.ofMillis(50));
            first.send(ALL, people, i -> Instant.now());
            try (var leaving = engine(redis, platform, 6_000, people).start()) {
                first.start();
                await(() -> leaving.count(ALL, DeliveryState.SENT) >= 300);
            }
            second.start();
            await(() -> first.count(ALL, DeliveryState.SENT) == people.size());
            assertThat(platform.ledger().deliveries()).isEqualTo(people.size());
            assertThat((long) platform.ledger().doubles().size()).isLessThanOrEqualTo(first.everUnknown(ALL));
        }
    }

    private static Engine engine(Redis redis, Platform platform, int perMinute, List<Person> people) {
        var limits = new DeliverySettings.Limits(
                new Buckets.Limit(perMinute, 10),
                new DeliverySettings.Conversation(Duration.ZERO, 1),
                new Buckets.Limit(600, 1));
        return new Engine(redis, new PlatformChat("slack", platform.uri()), limits, people);
    }

    private static List<Person> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestPeople.in("p" + i, "UTC"))
                .toList();
    }

    /** While Redis is away there is no answer. */
    private static void await(BooleanSupplier done) {
        Eventually.is(() -> answers(done), MOST);
    }

    private static boolean answers(BooleanSupplier done) {
        try {
            return done.getAsBoolean();
        } catch (JedisException e) {
            return false;
        }
    }
}
