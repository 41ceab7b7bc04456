package dev.kith.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.redis.DeadLetters;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    void aFactThatCannotBeHeardHoldsBackNoOtherAndIsGivenUpOnInTheEnd(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var log = log(redis);
            var group = log.group("hearing");
            tell(redis, log, new BridgeCrossed("odd", Instant.EPOCH, "e07"));
            tell(redis, log, new BridgeCrossed("fine", Instant.EPOCH, "e07"));
            var heard = new ArrayList<String>();
            for (int i = 0; i < 5; i++) {
                group.tell(new FactGroup.Telling(Duration.ZERO, 9), fact -> {
                    if (fact.id().equals("odd")) {
                        throw new IllegalStateException("cannot be heard");
                    }
                    heard.add(fact.id());
                });
            }
            assertThat(heard).containsExactly("fine");
            assertThat(group.backlog()).isZero();
            assertThat(group.dead()).isEqualTo(1);
            assertThat(group.deadLetters(9).getFirst().reason())
                    .isEqualTo("cannot be heard: java.lang.IllegalStateException");
        }
    }

    /** One partition's facts are told by one hand; a hand that fails leaves what others heard acknowledged. */
    @ParameterizedTest
    @EnumSource
    void partitionsAreToldBesideEachOtherAndAFailureOfOneIsThatOfItAlone(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode);
                var hands = Executors.newFixedThreadPool(4)) {
            var log = log(redis);
            var group = log.group("hearing");
            for (int i = 0; i < 8; i++) {
                var fact = new BridgeCrossed("f" + i, Instant.EPOCH, "e07");
                var written = log.write(fact);
                var stream = FactLog.stream(new Partition(i));
                redis.jedis().xadd(stream, Map.of("type", written.type(), "body", written.body()), new XAddParams());
            }
            var meeting = new CountDownLatch(2);
            var telling = new FactGroup.Telling(LEASE, 9, hands);
            assertThatThrownBy(() -> group.tell(telling, fact -> {
                        meeting.countDown();
                        assertThat(awaits(meeting)).as("two are told at once").isTrue();
                        if (fact.id().equals("f3")) {
                            throw new OutOfMemoryError("of this hand");
                        }
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
            assertThat(group.backlog()).isEqualTo(1);
        }
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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

            new TrimFacts(redis, () -> Instant.EPOCH, new FactsSettings(Duration.ofDays(30), 1_000)).run(Instant.EPOCH);

            assertThat(redis.jedis().xlen(FactLog.stream(HOME))).isEqualTo(4);
            assertThat(slow.backlog()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAGroupLeavesTooLongIsAmongItsDeadLettersAndNobodyElses(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var log = log(redis);
            var fast = log.group("fast");
            var slow = log.group("slow");
            for (int i = 0; i < 700; i++) {
                tell(redis, log, new BridgeCrossed("f" + i, Instant.EPOCH, "e07"));
            }
            slow.read(LEASE, 5).getFirst().acknowledge();
            for (int i = 0; i < 7; i++) {
                fast.read(LEASE, 100).forEach(FactGroup.Told::acknowledge);
            }

            new TrimFacts(redis, () -> Instant.EPOCH, new FactsSettings(Duration.ofDays(30), 10)).run(Instant.EPOCH);

            assertThat(redis.jedis().xlen(FactLog.stream(HOME))).isEqualTo(10);
            assertThat(fast.dead()).isZero();
            assertThat(fast.backlog()).isZero();
            assertThat(slow.backlog()).isEqualTo(10);
            // Of its dead letters as many are kept, roughly: Redis trims in whole nodes of a hundred.
            assertThat(slow.dead()).isBetween(10L, 200L);
            assertThat(slow.read(LEASE, 1))
                    .extracting(told -> told.fact())
                    .containsExactly(new BridgeCrossed("f690", Instant.EPOCH, "e07"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTooOldCanBeReplayed(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var log = log(redis);
            var group = log.group("away");
            var fact = new BridgeCrossed("f1", Instant.EPOCH, "e07");
            tell(redis, log, fact, "1-0");

            new TrimFacts(redis, () -> Instant.EPOCH, new FactsSettings(Duration.ofDays(30), 10)).run(Instant.EPOCH);
            assertThat(redis.jedis().xlen(FactLog.stream(HOME))).isZero();
            assertThat(group.dead()).isEqualTo(1);

            var letters = new DeadLetters(redis, FactLog.stream(HOME), "away");
            assertThat(letters.list(9).getFirst().get("dead.reason")).startsWith("not taken in time");
            assertThat(letters.replay(letters.list(9).getFirst().id())).isTrue();
            assertThat(group.read(LEASE, 9)).extracting(FactGroup.Told::fact).containsExactly(fact);
        }
    }

    private static FactLog log(Redis redis) {
        return new FactLog(redis, JsonMapper.builder().build(), List.of(new FactType(BridgeCrossed.class)));
    }

    private static void tell(Redis redis, FactLog log, Fact fact) {
        tell(redis, log, fact, "*");
    }

    private static void tell(Redis redis, FactLog log, Fact fact, String id) {
        var written = log.write(fact);
        redis.jedis()
                .xadd(
                        FactLog.stream(HOME),
                        XAddParams.xAddParams().id(id),
                        Map.of("type", written.type(), "body", written.body()));
    }
}
