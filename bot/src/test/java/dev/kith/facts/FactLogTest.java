package dev.kith.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.params.XAddParams;
import tools.jackson.databind.json.JsonMapper;

class FactLogTest {

    private static final Partition HOME = new Partition(2);
    private static final Duration LEASE = Duration.ofMinutes(1);

    record BridgeCrossed(String id, Instant at, String who) implements Fact {}

    @ParameterizedTest
    @EnumSource
    void everyGroupHearsEveryFactAtItsOwnPace(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var log = log(redis);
            var fast = log.group("fast");
            var slow = log.group("slow");
            var fact = new BridgeCrossed("f1", Instant.EPOCH, "e07");
            tell(redis, log, fact);

            var told = fast.read(LEASE, 9);
            assertThat(told).extracting(FactGroup.Told::fact).containsExactly(fact);
            told.getFirst().acknowledge();
            assertThat(fast.backlog()).isZero();
            assertThat(slow.backlog()).isEqualTo(1);
            assertThat(slow.read(LEASE, 9)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEveryGroupAcknowledgedGoesAndNothingElse(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var log = log(redis);
            var fast = log.group("fast");
            var slow = log.group("slow");
            for (int i = 0; i < 5; i++) {
                tell(redis, log, new BridgeCrossed("f" + i, Instant.EPOCH, "e07"));
            }
            fast.read(LEASE, 9).forEach(FactGroup.Told::acknowledge);
            var held = slow.read(LEASE, 3);
            held.getFirst().acknowledge();
            held.getLast().acknowledge();

            new TrimFacts(redis, () -> Instant.EPOCH).run(Instant.EPOCH);

            assertThat(redis.jedis().xlen(FactLog.stream(HOME))).isEqualTo(4);
            assertThat(slow.backlog()).isEqualTo(3);
        }
    }

    private static FactLog log(Redis redis) {
        return new FactLog(redis, JsonMapper.builder().build(), List.of(new FactType(BridgeCrossed.class)));
    }

    private static void tell(Redis redis, FactLog log, Fact fact) {
        var written = log.write(fact);
        redis.jedis()
                .xadd(
                        FactLog.stream(HOME),
                        XAddParams.xAddParams(),
                        Map.of("type", written.type(), "body", written.body()));
    }
}
