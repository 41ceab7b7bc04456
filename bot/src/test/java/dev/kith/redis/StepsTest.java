package dev.kith.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepsTest {

    private static final Step STEP = new Step("s1", "greet", "e07", "hello");

    @ParameterizedTest
    @EnumSource
    void carriesAStepToTheHomeOfItsTarget(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var handler = new Recording(false);
            var steps = new Steps(redis, Duration.ofMinutes(1), List.of(handler));
            steps.write(redis.home("e01"), STEP);

            assertThat(steps.run(Instant.EPOCH)).isEqualTo(1);
            assertThat(steps.run(Instant.EPOCH)).isZero();
            assertThat(handler.seen).containsExactly(STEP + " in " + redis.home("e07"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void triesAgainAndThenGivesUpWithAReason(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var handler = new Recording(true);
            var steps = new Steps(redis, Duration.ZERO, List.of(handler));
            steps.write(redis.home("e01"), STEP);
            for (int i = 0; i < 10; i++) {
                steps.run(Instant.EPOCH);
            }

            assertThat(handler.seen).hasSize(5);
            var letters = new DeadLetters(redis, Steps.stream(redis.home("e01")), "carriers");
            assertThat(letters.list(9))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.get("dead.reason")).contains("not today"));
        }
    }

    /** Remembers what it was given, and fails where it is told to. */
    private static final class Recording implements StepHandler {

        private final List<String> seen = new ArrayList<>();
        private final boolean fails;

        Recording(boolean fails) {
            this.fails = fails;
        }

        @Override
        public String kind() {
            return "greet";
        }

        @Override
        public void apply(Step step, Partition target) {
            seen.add(step + " in " + target);
            if (fails) {
                throw new IllegalStateException("not today");
            }
        }
    }
}
