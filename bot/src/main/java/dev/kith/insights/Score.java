package dev.kith.insights;

import dev.kith.disclosure.Tally;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What a group answered to one question of a scale, on average, and with 95 % confidence what all who were asked would have
 * answered, if those who did not are like those who did ({@link Silence} tells what else is possible).
 *
 * @param mean on the scale, 1 to {@code options}
 * @param favourable how many chose an option above the middle
 */
public record Score(double mean, Interval interval, int options, Share favourable) {

    /**
     * Student's interval with the finite population correction (Cochran 1977, Sampling Techniques, sections 2.6 and 2.8):
     * who asks 12 and hears 10 knows more than who hears 10 of many. The variance is that of {@link Moments}, for without
     * it 10 of 30 who nearly all chose the top held the truth in 69 of 100 generated groups instead of 95; and nothing is
     * taken for possible that the answers already rule out.
     *
     * @throws IllegalArgumentException where nobody answered
     */
    public static Score of(Figure figure) {
        int answered = figure.answered();
        if (answered == 0) {
            throw new IllegalArgumentException("nobody answered");
        }
        var moments = Moments.of(figure.tally());
        double open = (double) figure.silent() / figure.asked();
        double error = Math.sqrt(moments.squaredError() * open);
        var interval = Interval.around(moments.mean(), error == 0 ? 0 : t(answered) * error)
                .within(Silence.bounds(figure));
        return new Score(
                moments.mean(),
                interval,
                figure.options(),
                Share.of(favourable(figure.tally()), answered, figure.asked()));
    }

    private static double t(int answered) {
        return TDistribution.of(Math.max(1, answered - 1)).inverseCumulativeProbability(0.975);
    }

    private static int favourable(Tally tally) {
        int options = tally.counts().size();
        return tally.counts().subList((options + 1) / 2, options).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The mean from 0, all chose the lowest, to 100. */
    public double ofHundred() {
        return ofHundred(mean);
    }

    public Interval intervalOfHundred() {
        return new Interval(ofHundred(interval.low()), ofHundred(interval.high()));
    }

    /** Whether the mean lies above the middle of the scale, and not by chance. */
    public boolean isAboveMiddle() {
        return interval.low() > middle(options);
    }

    static double middle(int options) {
        return (options + 1) / 2.0;
    }

    private double ofHundred(double value) {
        return 100 * (value - 1) / (options - 1);
    }
}
