package dev.kith.insights;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Whether several questions ask for the same thing: Cronbach's alpha (1951), Psychometrika 16.
 *
 * @param alpha at most 1; below 0 where the questions pull apart
 * @param interval 95 %, by Feldt (1965), Psychometrika 30
 */
public record Consistency(int items, double alpha, Interval interval) {

    /** As much as a figure about groups wants at least (Nunnally 1978, Psychometric Theory). */
    private static final double ENOUGH = 0.7;

    /**
     * @param variances of the answers to each question
     * @param ofSum the variance of each person's sum, as the release made it
     * @return none where fewer than two questions or people leave nothing to compare, or all said the same
     */
    public static Optional<Consistency> of(List<Double> variances, double ofSum, int answered) {
        int items = variances.size();
        if (items < 2 || answered < 2 || ofSum <= 0) {
            return Optional.empty();
        }
        double single = variances.stream().mapToDouble(Double::doubleValue).sum();
        double alpha = items / (items - 1.0) * (1 - single / ofSum);
        var feldt = FDistribution.of(answered - 1.0, (answered - 1.0) * (items - 1));
        var interval = new Interval(
                1 - (1 - alpha) * feldt.inverseCumulativeProbability(0.975),
                1 - (1 - alpha) * feldt.inverseCumulativeProbability(0.025));
        return Optional.of(new Consistency(items, alpha, interval));
    }

    /** Whether the questions hang together well enough to be one score. */
    public boolean isEnough() {
        return alpha >= ENOUGH;
    }
}
