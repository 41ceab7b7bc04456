package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.params.XAddParams;

class StreamGroupsTest {

    @ParameterizedTest
    @EnumSource
    void readsEachStreamOnce(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var groups = groups(redis);
            appendToAll(redis);
            appendToAll(redis);

            assertThat(groups.read("one", 1)).hasSize(groups.count());
            assertThat(groups.read("two", 9))
                    .hasSize(groups.count())
                    .allSatisfy(held -> assertThat(held.entry().get("to")).isEqualTo(held.stream().stream()));
            assertThat(groups.read("one", 9)).isEmpty();
            assertThat(groups.pending()).isEqualTo(2L * groups.count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatADeadConsumerHeld(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var groups = groups(redis);
            appendToAll(redis);
            var held = groups.read("dead", 9);

            assertThat(groups.abandoned("living", Duration.ofHours(1), 9)).isEmpty();
            assertThat(groups.abandoned("living", Duration.ZERO, 9)).isEqualTo(held);
            held.forEach(one -> one.stream().finish(one.entry()));
            assertThat(groups.pending()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhereTheStoreWasEmptied(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var groups = groups(redis);
            redis.partitions().all().forEach(partition -> redis.jedis().del(partition.key("work")));

            assertThat(groups.abandoned("one", Duration.ZERO, 9)).isEmpty();
            assertThat(groups.pending()).isZero();
            appendToAll(redis);
            assertThat(groups.read("one", 9)).hasSize(groups.count());
        }
    }

    private static StreamGroups groups(Redis redis) {
        return new StreamGroups(redis, partition -> partition.key("work"), "workers");
    }

    private static void appendToAll(Redis redis) {
        redis.partitions().all().forEach(partition -> {
            String stream = partition.key("work");
            redis.jedis().xadd(stream, XAddParams.xAddParams(), Map.of("to", stream));
        });
    }
}
