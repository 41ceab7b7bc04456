package dev.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.redis.Vault;
import dev.kith.release.Crowded;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long it takes from the close of a round in which a million people answered three questions to what is shown: everything is
 * opened, counted, held against the rule and the ledger, written, and what was sealed is destroyed. Against a bare loop that only
 * opens as many sealed values of that length.
 */
@Benchmark
class ReleaseBench {

    private static final int ANSWERS = 1_000_000;
    private static final double SECONDS = 10;

    /** What bare opening takes of it, at least, on whatever machine: so much room counting and the ledger have. */
    private static final double SHARE = 0.15;

    @Test
    void releasesAMillionAnswers() {
        try (Redis redis = TestRedis.empty(TestRedis.Mode.ALONE)) {
            var vault = TestRedis.vault();
            double bare = seconds(() -> opens(vault));
            var crowded = Crowded.of(redis, vault, ANSWERS);
            var shown = new int[1];
            double kith = seconds(() -> shown[0] = crowded.release());
            assertThat(shown[0]).isGreaterThan(900);
            var bench =
                    Bench.named("release").point(0, "a million", Map.of("seconds", kith, "cells", (double) shown[0]));
            bench.check(Check.atMost("seconds on two cores", kith, SECONDS));
            Report.write(bench.below(bare, kith, "seconds", SHARE));
        }
    }

    private static void opens(Vault vault) {
        String sealed = vault.seal("x".repeat(170), "bare");
        long length = IntStream.range(0, ANSWERS)
                .parallel()
                .mapToLong(number -> vault.open(sealed, "bare").length())
                .sum();
        assertThat(length).isEqualTo(170L * ANSWERS);
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1_000.0;
    }
}
