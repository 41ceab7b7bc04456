package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.Partition;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutagesTest {

    private static final Instant NOW = Instant.parse("2026-01-06T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void nobodyThereForThreeHoursIsAnOutage(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var outages = new RedisOutages(redis, () -> NOW);
            assertThat(outages.asOf(NOW)).isEmpty();

            wasLastThere(redis, Duration.ofHours(3));
            var outage = new RedisOutages(redis, () -> NOW).asOf(NOW).getFirst();
            assertThat(outage.until()).isEqualTo(NOW);
            assertThat(Duration.between(outage.from(), NOW)).isBetween(Duration.ofHours(3), Duration.ofMinutes(181));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRestartIsNoOutage(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            wasLastThere(redis, Duration.ofSeconds(30));
            assertThat(new RedisOutages(redis, () -> NOW).asOf(NOW)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"07:59:59, PT0S", "08:00:00, PT1H", "08:45:00, PT15M", "09:00:00, PT0S"})
    void lateIsWhatFellDueMeanwhile(String due, Duration late) {
        var outage = new Outages.Outage(NOW.minus(Duration.ofHours(1)), NOW);
        assertThat(outage.lateness(Instant.parse("2026-01-06T" + due + "Z"))).isEqualTo(late);
    }

    static void wasLastThere(dev.kith.redis.Redis redis, Duration ago) {
        long now = System.currentTimeMillis();
        redis.jedis().set(new Partition(0).key("alive"), String.valueOf(now - ago.toMillis()));
    }
}
