package dev.kith.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "0.4, 0.6", "40, 8"})
    void isSampledWithItsMeanAndItsVariance(double alpha, double beta) {
        var belief = new Beta(alpha, beta);
        var chance = new SplittableRandom(7);
        var samples = IntStream.range(0, 40_000)
                .mapToDouble(i -> belief.sample(chance))
                .toArray();
        double mean = IntStream.range(0, samples.length)
                .mapToDouble(i -> samples[i])
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, samples.length)
                .mapToDouble(i -> (samples[i] - mean) * (samples[i] - mean))
                .average()
                .orElseThrow();
        double all = alpha + beta;
        assertThat(mean).isCloseTo(belief.mean(), within(0.01));
        assertThat(variance).isCloseTo(alpha * beta / (all * all * (all + 1)), within(0.01));
    }
}
