package dev.kith.bench;

import dev.kith.pack.Readers;
import dev.kith.pack.Readers.Way;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What choosing is worth: how many of a pack's nudges help, against as many chosen at random, in organisations of 200 made-up
 * {@link Readers}. Whoever knew the truth would reach about 1.65.
 */
@Benchmark
class ChoiceBench {

    private static final int SEEDS = 50;

    /** Student's t for 95 % of 49 degrees of freedom. */
    private static final double T = 2.0096;

    /** About seven tenths of what can be gained; the rest is what has to be found out, and what the silent do not say. */
    private static final double GOAL = 1.45;

    @Test
    void choosesWhatHelps() {
        var random = helpful(Way.RANDOM);
        var kith = helpful(Way.KITH);
        var inTurn = ratios(helpful(Way.ROUND_ROBIN), random);
        var oracle = ratios(helpful(Way.ORACLE), random);
        var ratios = ratios(kith, random);
        double most = mean(oracle);
        var bench = Bench.named("choice")
                .point(0, "Kith", around(ratios))
                .point(1, "round robin", around(inTurn))
                .point(2, "oracle", around(oracle))
                .point(
                        3,
                        "of the oracle",
                        Map.of("reward", mean(ratios) / most, "gain", (mean(ratios) - 1) / (most - 1)));
        bench.check(Check.atLeast("lower end of the 95 % interval", mean(ratios) - halfWidth(ratios), GOAL));
        Report.write(bench.against(100 * mean(random), 100 * mean(kith), "of 100 help", GOAL));
    }

    /** By seed. */
    private static double[] helpful(Way way) {
        return LongStream.rangeClosed(1, SEEDS)
                .parallel()
                .mapToDouble(seed -> Readers.helpful(way, seed))
                .toArray();
    }

    private static double[] ratios(double[] values, double[] baselines) {
        var ratios = new double[values.length];
        Arrays.setAll(ratios, i -> values[i] / baselines[i]);
        return ratios;
    }

    /** The mean and its 95 % interval. */
    private static Map<String, Double> around(double[] values) {
        double mean = mean(values);
        double half = halfWidth(values);
        return Map.of("mean", mean, "from", mean - half, "to", mean + half);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double halfWidth(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return T * Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
