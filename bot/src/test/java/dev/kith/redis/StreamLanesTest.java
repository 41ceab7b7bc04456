package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;

class StreamLanesTest {

    private static final Instant NOW = Instant.parse("2026-01-08T09:30:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Function<Partition, String> STREAM = partition -> partition.key("work");
    private static final Partition ONE = new Partition(3);
    private static final Partition OTHER = new Partition(7);

    @ParameterizedTest
    @EnumSource
    void handsOutWhatIsNotFinishedFirstAndInOrder(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var lanes = lanes(redis, "one");
            append(redis, ONE, "a", "b", "c");

            var first = lanes.take(LEASE, 2, NOW);
            assertThat(what(first)).containsExactly("a", "b");
            var lane = first.getFirst();
            lane.stream().acknowledge(lane.entries().getFirst());
            append(redis, ONE, "d");

            assertThat(what(lanes.take(LEASE, 9, NOW))).containsExactly("b", "c", "d");
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesALaneToOneReaderAtATime(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var one = lanes(redis, "one");
            var two = lanes(redis, "two");
            append(redis, ONE, "a");
            var mine = one.take(LEASE, 9, NOW);
            append(redis, ONE, "b");
            append(redis, OTHER, "c");

            assertThat(what(two.take(LEASE, 9, NOW))).containsExactly("c");
            one.leave(mine.getFirst());
            assertThat(what(two.take(LEASE, 9, NOW))).containsExactly("a", "b", "c");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesOverALaneWhoseReaderIsSilent(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            append(redis, ONE, "a");
            assertThat(what(lanes(redis, "dead").take(LEASE, 9, NOW))).containsExactly("a");
            assertThat(lanes(redis, "living").take(LEASE, 9, NOW)).isEmpty();
            redis.jedis().pexpire(ONE.key("work") + ":lane:workers", 0);
            assertThat(what(lanes(redis, "living").take(LEASE, 9, NOW))).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesALaneWithNothingToDoAndWhatWasDeleted(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var lanes = lanes(redis, "one");
            append(redis, ONE, "a");
            var lane = lanes.take(LEASE, 9, NOW).getFirst();
            redis.jedis()
                    .xdel(
                            lane.stream().stream(),
                            new StreamEntryID(lane.entries().getFirst().id()));

            assertThat(lanes.take(LEASE, 9, NOW)).isEmpty();
            assertThat(lane.stream().pending()).isZero();
            append(redis, ONE, "b");
            assertThat(what(lanes(redis, "two").take(LEASE, 9, NOW))).containsExactly("b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensAGroupAgainThatWentWithItsStream(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var lanes = lanes(redis, "one");
            redis.jedis().del(ONE.key("work"));
            assertThat(lanes.take(LEASE, 9, NOW)).isEmpty();
            append(redis, ONE, "a");
            assertThat(what(lanes.take(LEASE, 9, NOW))).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatWaitsForATimeOfItsOwnHoweverMuchThatIs(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var lanes = lanes(redis, "one");
            for (int i = 0; i < 600; i++) {
                append(redis, ONE, "waits");
            }
            append(redis, ONE, "b");
            String waiting = ONE.key("work") + ":waiting";
            var some = lanes.take(LEASE, 600, NOW).getFirst().entries();
            long later = NOW.plusSeconds(1).toEpochMilli();
            some.forEach(entry -> redis.jedis().hset(waiting, entry.id(), "1:" + later + ":somebody"));

            assertThat(what(lanes.take(LEASE, 9, NOW))).containsExactly("b");
            assertThat(what(lanes.take(LEASE, 2, NOW.plusSeconds(1)))).containsExactly("waits", "waits");
        }
    }

    private static StreamLanes lanes(Redis redis, String reader) {
        return new StreamLanes(redis, STREAM, "workers", reader, stream -> stream.stream() + ":waiting");
    }

    private static void append(Redis redis, Partition partition, String... all) {
        for (String what : all) {
            redis.jedis().xadd(STREAM.apply(partition), XAddParams.xAddParams(), Map.of("what", what));
        }
    }

    private static List<String> what(List<StreamLanes.Lane> lanes) {
        return lanes.stream()
                .flatMap(lane -> lane.entries().stream())
                .map(entry -> entry.get("what"))
                .toList();
    }
}
