package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;

class StreamsTest {

    private static final Partition HOME = new Partition(3);
    private static final String STREAM = stream(HOME);

    /** What a group has read and not acknowledged, what it has not read, and what it gave up on. */
    @ParameterizedTest
    @EnumSource
    void whatIsErasedIsInNobodysHandsAndNobodyReadsItAnyMore(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            append(redis, "theirs", "others", "theirs");
            var group = new StreamGroup(redis, STREAM, "slow");
            var other = new StreamGroup(redis, STREAM, "slower");
            var read = group.read("reader", 2);
            group.bury(read.getFirst(), "cannot be heard");

            int erased = new Streams(redis)
                    .erase(StreamsTest::stream, entry -> entry.get("who").equals("theirs"));

            assertThat(erased).isEqualTo(3);
            assertThat(group.pending()).isEqualTo(1);
            assertThat(group.read("reader", 9)).isEmpty();
            assertThat(other.read("reader", 9))
                    .extracting(entry -> entry.get("who"))
                    .containsExactly("others");
            assertThat(new DeadLetters(redis, STREAM, "slow").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOlderThanItMayBeGoesAndNothingElse(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var group = new StreamGroup(redis, STREAM, "slow");
            at(redis, STREAM, 1_000);
            at(redis, STREAM, 5_000);
            at(redis, DeadLetters.key(STREAM, "gone"), 1_000);
            at(redis, DeadLetters.key(STREAM, "gone"), 5_000);
            group.read("reader", 1);

            var streams = new Streams(redis);
            assertThat(streams.expire(STREAM, Instant.ofEpochMilli(5_000))).isEqualTo(1);
            assertThat(streams.expireDeadLetters(Instant.ofEpochMilli(5_000))).isEqualTo(1);

            assertThat(group.pending()).isZero();
            assertThat(group.backlog()).isEqualTo(1);
            assertThat(new DeadLetters(redis, STREAM, "gone").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatIsWrittenAnewIsTheSameToItsReaders(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            append(redis, "first", "second", "third");
            var group = new StreamGroup(redis, STREAM, "slow");
            var other = new StreamGroup(redis, STREAM, "slower");
            var read = group.read("reader", 2);
            new Streams(redis)
                    .erase(StreamsTest::stream, entry -> entry.get("who").equals("third"));
            redis.jedis().xadd(STREAM, StreamEntryID.NEW_ENTRY, Map.of("who", "fourth"));
            long attempts = group.attempts(read.getFirst());

            new Streams(redis).rebuild();

            assertThat(group.pending()).isEqualTo(2);
            assertThat(group.attempts(read.getFirst())).isEqualTo(attempts);
            assertThat(group.abandoned("another", Duration.ZERO, 9)).containsExactlyElementsOf(read);
            assertThat(group.read("reader", 9))
                    .extracting(entry -> entry.get("who"))
                    .containsExactly("fourth");
            assertThat(other.read("reader", 9)).hasSize(3);
            assertThat(redis.jedis().exists(HOME.key("nothing"))).isFalse();
        }
    }

    private static String stream(Partition home) {
        return home.key("told");
    }

    private static void append(Redis redis, String... who) {
        for (String one : who) {
            redis.jedis().xadd(STREAM, StreamEntryID.NEW_ENTRY, Map.of("who", one));
        }
    }

    private static void at(Redis redis, String stream, long millis) {
        redis.jedis().xadd(stream, Map.of("who", "e07"), XAddParams.xAddParams().id(millis + "-1"));
    }
}
