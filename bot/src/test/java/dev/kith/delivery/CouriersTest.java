package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Eventually;
import dev.kith.TestPeople;
import dev.kith.people.Person;
import dev.kith.platform.Platform;
import dev.kith.platform.PlatformChat;
import dev.kith.redis.Buckets;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CouriersTest {

    /** More than a node has places: were each failure to keep one, nobody would be left to send the others. */
    private static final int MANY = 1_200;

    private static final int OTHERS = 50;

    private static final DeliverySettings.Limits LIMITS = new DeliverySettings.Limits(
            new Buckets.Limit(600_000, 1_000),
            new DeliverySettings.Conversation(Duration.ZERO, 1),
            new Buckets.Limit(600, 1));

    @Test
    void whatCannotBeDecidedWaitsAndTheOthersGoOn() {
        var undecided = people("undecided-", MANY);
        var others = people("other-", OTHERS);
        var all = Stream.concat(undecided.stream(), others.stream()).toList();
        try (var platform = new Platform(Platform.Book.NONE, InstantSource.system());
                var redis = TestRedis.empty();
                var engine = new Engine(redis, new PlatformChat("slack", platform.uri()), LIMITS, all, new Broken())) {
            engine.send("first", undecided, i -> Instant.now());
            engine.send("second", others, i -> Instant.now());
            engine.start();
            Eventually.is(() -> engine.count("second", DeliveryState.SENT) == OTHERS, Duration.ofSeconds(60));

            assertThat(engine.count("first", DeliveryState.WAITING)).isEqualTo(MANY);
            assertThat(platform.ledger().deliveries()).isEqualTo(OTHERS);
        }
    }

    /** Else it would be asked for again and again, each time later than it need be, before the limit is over. */
    @Test
    void theTimeMachineWaitsForAConversationsLimit() {
        var somebody = people("somebody-", 1);
        var everyHalfSecond = new DeliverySettings.Limits(
                LIMITS.messages(), new DeliverySettings.Conversation(Duration.ofMillis(500), 1), LIMITS.updates());
        try (var platform = new Platform(Platform.Book.NONE, InstantSource.system());
                var redis = TestRedis.empty();
                var engine = new Engine(redis, new PlatformChat("slack", platform.uri()), everyHalfSecond, somebody)) {
            engine.send("first", somebody, i -> Instant.now());
            engine.send("second", somebody, i -> Instant.now());
            engine.drain();

            assertThat(platform.ledger().deliveries()).isEqualTo(2);
        }
    }

    private record Broken() implements Gate {

        @Override
        public int order() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Verdict ask(Asked asked) {
            if (asked.person().id().value().startsWith("undecided-")) {
                throw new IllegalStateException("broken");
            }
            return Verdict.GO;
        }
    }

    private static List<Person> people(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestPeople.in(prefix + i, "UTC"))
                .toList();
    }
}
