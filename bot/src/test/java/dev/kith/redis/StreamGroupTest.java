package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;

class StreamGroupTest {

    private static final String STREAM = new Partition(3).key("work");

    @ParameterizedTest
    @EnumSource
    void handsEachEntryToOneConsumer(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var group = new StreamGroup(redis, STREAM, "workers");
            append(redis, "a");
            append(redis, "b");

            assertThat(group.read("one", 1))
                    .extracting(entry -> entry.get("what"))
                    .containsExactly("a");
            assertThat(group.read("two", 9))
                    .extracting(entry -> entry.get("what"))
                    .containsExactly("b");
            assertThat(group.read("one", 9)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatADeadConsumerHeld(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var group = new StreamGroup(redis, STREAM, "workers");
            append(redis, "a");
            var held = group.read("dead", 9).getFirst();

            assertThat(group.abandoned("living", Duration.ofHours(1), 9)).isEmpty();
            assertThat(group.abandoned("living", Duration.ZERO, 9)).containsExactly(held);
            assertThat(group.attempts(held)).isEqualTo(2);
            group.finish(held);
            assertThat(group.pending()).isZero();
            assertThat(redis.jedis().xlen(STREAM)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsAnEntryThatWasDeletedWhilePending(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var group = new StreamGroup(redis, STREAM, "workers");
            append(redis, "a");
            var held = group.read("dead", 9).getFirst();
            redis.jedis().xdel(STREAM, new StreamEntryID(held.id()));

            assertThat(group.abandoned("living", Duration.ZERO, 9)).isEmpty();
            assertThat(group.pending()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void buriesWithAReasonAndReplays(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var group = new StreamGroup(redis, STREAM, "workers");
            append(redis, "a");
            group.bury(group.read("one", 9).getFirst(), "no such course");

            var letters = new DeadLetters(redis, STREAM, "workers");
            assertThat(redis.jedis().xlen(STREAM)).isZero();
            var letter = letters.list(9).getFirst();
            assertThat(letter.get("dead.reason")).isEqualTo("no such course");
            assertThat(letters.replay(letter.id())).isTrue();
            assertThat(letters.replay(letter.id())).isFalse();
            assertThat(group.read("one", 9)).extracting(Entry::fields).isEqualTo(List.of(Map.of("what", "a")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsABuriedEntryForTheOtherGroups(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var one = new StreamGroup(redis, STREAM, "one");
            var other = new StreamGroup(redis, STREAM, "other");
            append(redis, "a");
            one.bury(one.read("c", 9).getFirst(), "refused");

            assertThat(other.read("c", 9)).hasSize(1);
            assertThat(new DeadLetters(redis, STREAM, "other").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatIsReadAndWhatIsNot(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var group = new StreamGroup(redis, STREAM, "workers");
            assertThat(group.backlog()).isZero();
            append(redis, "a");
            append(redis, "b");
            var first = group.read("one", 1).getFirst();
            assertThat(group.backlog()).isEqualTo(2);
            group.acknowledge(first);
            assertThat(group.backlog()).isEqualTo(1);
        }
    }

    private static void append(Redis redis, String what) {
        redis.jedis().xadd(STREAM, XAddParams.xAddParams(), Map.of("what", what));
    }
}
