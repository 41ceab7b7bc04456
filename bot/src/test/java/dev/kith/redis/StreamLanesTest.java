package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;

class StreamLanesTest {

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

            var first = lanes.take(LEASE, 2);
            assertThat(what(first)).containsExactly("a", "b");
            var lane = first.getFirst();
            lane.stream().acknowledge(lane.entries().getFirst());
            append(redis, ONE, "d");

            assertThat(what(lanes.take(LEASE, 9))).containsExactly("b", "c", "d");
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesALaneToOneReaderAtATime(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var one = lanes(redis, "one");
            var two = lanes(redis, "two");
            append(redis, ONE, "a");
            var mine = one.take(LEASE, 9);
            append(redis, ONE, "b");
            append(redis, OTHER, "c");

            assertThat(what(two.take(LEASE, 9))).containsExactly("c");
            one.leave(mine.getFirst());
            assertThat(what(two.take(LEASE, 9))).containsExactly("a", "b", "c");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesOverALaneWhoseReaderIsSilent(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            append(redis, ONE, "a");
            assertThat(what(lanes(redis, "dead").take(LEASE, 9))).containsExactly("a");
            assertThat(lanes(redis, "living").take(LEASE, 9)).isEmpty();
            redis.jedis().pexpire(ONE.key("work") + ":lane:workers", 0);
            assertThat(what(lanes(redis, "living").take(LEASE, 9))).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesALaneWithNothingToDoAndWhatWasDeleted(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var lanes = lanes(redis, "one");
            append(redis, ONE, "a");
            var lane = lanes.take(LEASE, 9).getFirst();
            redis.jedis()
                    .xdel(
                            lane.stream().stream(),
                            new StreamEntryID(lane.entries().getFirst().id()));

            assertThat(lanes.take(LEASE, 9)).isEmpty();
            assertThat(lane.stream().pending()).isZero();
            append(redis, ONE, "b");
            assertThat(what(lanes(redis, "two").take(LEASE, 9))).containsExactly("b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensAGroupAgainThatWentWithItsStream(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var lanes = lanes(redis, "one");
            redis.jedis().del(ONE.key("work"));
            assertThat(lanes.take(LEASE, 9)).isEmpty();
            append(redis, ONE, "a");
            assertThat(what(lanes.take(LEASE, 9))).containsExactly("a");
        }
    }

    private static StreamLanes lanes(Redis redis, String reader) {
        return new StreamLanes(redis, STREAM, "workers", reader);
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
