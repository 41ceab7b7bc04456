package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BucketsTest {

    /** One an hour: no test takes so long that a token could come back. */
    private static final Buckets.Limit SLOW = new Buckets.Limit(1, 3);

    private static final Duration SOON = Duration.ofSeconds(2);

    @ParameterizedTest
    @EnumSource
    void grantsItsBurstAtOnceAndNoMore(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var buckets = new Buckets(redis);
            assertThat(buckets.reserve("slack:T1", SLOW, 5, SOON))
                    .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO);
            assertThat(buckets.reserve("slack:T1", SLOW, 1, SOON)).isEmpty();
            assertThat(buckets.reserve("slack:T2", SLOW, 1, SOON)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void spreadsEvenlyWhatComesAfterTheBurst(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var granted = new Buckets(redis).reserve("teams:T1", new Buckets.Limit(600, 1), 4, SOON);
            assertThat(granted)
                    .containsExactly(
                            Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(300));
        }
    }

    @ParameterizedTest
    @EnumSource
    void grantsNothingWhileThePlatformWantsAPause(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var buckets = new Buckets(redis);
            buckets.throttled("slack:T1", SLOW, Duration.ofMinutes(10));
            assertThat(buckets.reserve("slack:T1", SLOW, 1, SOON)).isEmpty();
            assertThat(buckets.reserve("slack:T1", SLOW, 1, Duration.ofMinutes(11))
                            .getFirst())
                    .isGreaterThan(Duration.ofMinutes(9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void usesLessOfALimitThatThePlatformDoesNotGrant(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var buckets = new Buckets(redis);
            var limit = new Buckets.Limit(6_000, 1);
            assertThat(buckets.throttled("slack:T1", limit, Duration.ZERO)).isEqualTo(0.8);
            assertThat(buckets.throttled("slack:T1", limit, Duration.ZERO))
                    .as("told together")
                    .isEqualTo(0.8);
            assertThat(buckets.reserve("slack:T1", limit, 3, SOON).getLast())
                    .isBetween(Duration.ofMillis(24), Duration.ofMillis(26));
        }
    }

    @ParameterizedTest
    @EnumSource
    void foreseesWhatItWillGrant(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var buckets = new Buckets(redis);
            var limit = new Buckets.Limit(600, 5);
            int foreseen = buckets.within("slack:T1", limit, SOON);
            assertThat(foreseen).isEqualTo(25);
            assertThat(buckets.reserve("slack:T1", limit, 99, SOON)).hasSizeBetween(foreseen, foreseen + 1);
        }
    }
}
