package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kith.Eventually;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.redis.AofServer;
import dev.kith.redis.Rewriting;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Once an anonymous round is closed, no file holds what was answered, nor the key that would open it. */
class RoundOnDiskTest {

    private static final Instant FROM = Instant.parse("2026-01-06T10:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(7));
    private static final RoundId ID = new RoundId(new CampaignId("pulse"), "2026-01-06");

    @TempDir
    private Path folder;

    private static Round begun(ReleaseParts node) {
        var question = new Item("key", "voice", "Voice", List.of("1", "2"), Optional.empty());
        var handling = new Handling(Mode.ANONYMOUS, 5, List.of(), List.of());
        var members = IntStream.range(0, 12)
                .mapToObj(number -> new PersonId("p" + number))
                .collect(Collectors.toMap(person -> person, person -> Map.<String, String>of()));
        return node.rounds()
                .begin(ID, new Frozen("belonging", handling, List.of(question), FROM, UNTIL, false), members);
    }

    @ParameterizedTest
    @EnumSource
    void theAppendOnlyFileHoldsNeitherAnswersNorKey(AofServer.Version version) {
        var program = version.program(folder.resolve("program"));
        assumeThat(program).as("a redis-server of this version").isPresent();
        try (var server = AofServer.start(program.orElseThrow(), folder.resolve("data"));
                var redis = server.connect()) {
            var node = ReleaseParts.of(redis, TestRedis.vault());
            var round = begun(node);
            var ana = new PersonId("p3");
            var place = node.answers().place(round, ana);
            String sealed = node.answers().seal(round, ana, Map.of("voice", "2"));
            redis.jedis().hset(place.key(), place.field(), sealed);
            String key = redis.jedis().hget(redis.home(ID.value()).key("round-of-checkin", ID.value()), "key");
            assertThat(server.isOnDisk(sealed)).isTrue();
            assertThat(server.isOnDisk(key)).isTrue();

            node.closing(List.of()).run(UNTIL);
            Eventually.is(() -> node.rewriting().run(UNTIL) == 1, Duration.ofSeconds(30));
            Eventually.is(() -> !new Rewriting(redis).isUnderWay(), Duration.ofSeconds(30));

            assertThat(server.isOnDisk(sealed)).isFalse();
            assertThat(server.isOnDisk(key)).isFalse();
        }
    }
}
