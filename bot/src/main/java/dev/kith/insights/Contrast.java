package dev.kith.insights;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Means added and subtracted, with the error of that: Welch (1947), Biometrika 34, for any number of means. It is about what
 * such groups answer, not about these people on this day, so it knows no finite population (Cochran 1977, Sampling
 * Techniques, section 2.14); people who answer in several rounds make it err on the side of caution.
 *
 * @param degrees of freedom
 */
record Contrast(double value, double error, double degrees) {

    static Contrast of(List<Moments> plus, List<Moments> minus) {
        double value = plus.stream().mapToDouble(Moments::mean).sum()
                - minus.stream().mapToDouble(Moments::mean).sum();
        double squares = 0;
        double parts = 0;
        for (var side : List.of(plus, minus)) {
            for (Moments one : side) {
                squares += one.squaredError();
                parts += one.squaredError() * one.squaredError() / Math.max(1, one.size() - 1);
            }
        }
        return new Contrast(value, Math.sqrt(squares), squares * squares / parts);
    }

    /** With 95 % confidence. */
    Interval interval() {
        return Interval.around(value, student().inverseCumulativeProbability(0.975) * error);
    }

    /** How often chance alone brings about as much, or more, in one direction: upwards 1, downwards -1. */
    double chance(double way) {
        return student().survivalProbability(way * value / error);
    }

    private TDistribution student() {
        return TDistribution.of(degrees);
    }
}
