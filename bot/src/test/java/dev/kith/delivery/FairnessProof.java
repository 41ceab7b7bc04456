package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Eventually;
import dev.kith.TestPeople;
import dev.kith.people.Person;
import dev.kith.platform.Ledger.Shown;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A campaign to fifty is not kept waiting by one to a hundred thousand. What counts is sends, not seconds. */
@Tag("proof")
class FairnessProof {

    private static final int LARGE = 100_000;
    private static final int SMALL = 50;
    private static final int A_SECOND = 50;

    /** What goes while the small one is found, promoted and claimed, and what is in hands already: a second's worth, twice. */
    private static final int UNDER_WAY = 2 * A_SECOND;

    /** It is promoted beat by beat, and couriers work side by side: neighbours may change places. */
    private static final int SIDE_BY_SIDE = 25;

    private static final Duration MOST = Duration.ofMinutes(2);
    private static final DeliverySettings.Limits LIMITS = new DeliverySettings.Limits(
            new Buckets.Limit(A_SECOND * 60, 20),
            new DeliverySettings.Conversation(Duration.ZERO, 1),
            new Buckets.Limit(600, 1));

    @Test
    void aSmallCampaignIsThroughAfterTwiceItsSizeAndInAnotherWorkspaceAtOnce() {
        var large = people("p", LARGE);
        var same = people("same-", SMALL);
        var other = people("beta-", SMALL);
        var all = Stream.of(large, same, other).flatMap(List::stream).toList();
        try (var platform = new Platform(Platform.Book.NONE, InstantSource.system());
                var redis = TestRedis.empty();
                var engine = new Engine(redis, new PlatformChat("slack", platform.uri()), LIMITS, all)) {
            engine.send("large", large, i -> Instant.now());
            engine.start();
            Eventually.is(() -> platform.ledger().deliveries() >= 2 * A_SECOND, MOST);

            var inTheSame = sends(platform, engine, "same", same);
            var inAnother = sends(platform, engine, "beta", other);
            System.out.printf(
                    "fair: beside %d at %d a second, %d in the same workspace came after %d that were under way and took %d"
                            + " sends, in another workspace they were through after %d%n",
                    LARGE, A_SECOND, SMALL, inTheSame.first(), inTheSame.taken(), inAnother.last());
            assertThat(inTheSame.taken()).isLessThanOrEqualTo(2 * SMALL + SIDE_BY_SIDE);
            assertThat(inTheSame.first()).isLessThanOrEqualTo(UNDER_WAY);
            assertThat(inAnother.last()).isLessThanOrEqualTo(2 * A_SECOND);
            assertThat(engine.count("large", DeliveryState.WAITING)).isGreaterThan(LARGE / 2);
        }
    }

    /** Sends of the large campaign's workspace, from when the small one was planned until its first and its last were seen. */
    private record Sends(int first, int last) {

        int taken() {
            return last - first + 1;
        }
    }

    private static Sends sends(Platform platform, Engine engine, String campaign, List<Person> people) {
        int before = platform.ledger().shown().size();
        engine.send(campaign, people, i -> Instant.now());
        Eventually.is(() -> engine.count(campaign, DeliveryState.SENT) == people.size(), MOST);
        var since = platform.ledger().shown().stream().skip(before).toList();
        var ours = IntStream.range(0, since.size())
                .filter(i -> since.get(i).user().startsWith(campaign + "-"))
                .toArray();
        return new Sends(inAcme(since, ours[0]), inAcme(since, ours[ours.length - 1]));
    }

    private static int inAcme(List<Shown> all, int until) {
        return (int) all.subList(0, until).stream()
                .filter(one -> !one.user().startsWith("beta-"))
                .count();
    }

    private static List<Person> people(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestPeople.in(prefix + i, "UTC"))
                .toList();
    }
}
