package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BucketsTest {

    /** One an hour: no test takes so long that a token could come back. */
    private static final Buckets.Limit SLOW = new Buckets.Limit(1, 3);

    @ParameterizedTest
    @EnumSource
    void grantsItsBurstAndThenSaysHowLongToWait(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var buckets = new Buckets(redis);
            for (int i = 0; i < 3; i++) {
                assertThat(buckets.take("slack:T1", SLOW)).isZero();
            }
            assertThat(buckets.take("slack:T1", SLOW)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
            assertThat(buckets.take("slack:T2", SLOW)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesBackATokenThatWasNotNeeded(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var buckets = new Buckets(redis);
            for (int i = 0; i < 3; i++) {
                buckets.take("slack:T1", SLOW);
            }
            buckets.giveBack("slack:T1", SLOW);
            assertThat(buckets.take("slack:T1", SLOW)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void grantsNothingWhileThePlatformWantsAPause(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var buckets = new Buckets(redis);
            buckets.pause("slack:T1", SLOW, Duration.ofMinutes(10));
            assertThat(buckets.take("slack:T1", SLOW)).isGreaterThan(Duration.ofMinutes(9));
            assertThat(buckets.within("slack:T1", SLOW, Duration.ofSeconds(2))).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void foreseesNoMoreThanItsBurst(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            assertThat(new Buckets(redis).within("slack:T1", new Buckets.Limit(600, 5), Duration.ofSeconds(2)))
                    .isEqualTo(5);
        }
    }
}
