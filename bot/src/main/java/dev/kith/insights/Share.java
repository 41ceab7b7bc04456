package dev.kith.insights;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of those who answered, and with 95 % confidence how large their part is of all who were asked.
 *
 * @param interval of the part, 0 to 1
 */
public record Share(int count, int of, Interval interval) {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /**
     * The score interval of Wilson (1927), Journal of the American Statistical Association 22. A part of a known number was
     * asked, which makes the answers as good as {@code of × (asked − 1) / (asked − of)} of endlessly many; with this
     * effective size in Wilson's formula (Franco and others 2019, Journal of Survey Statistics and Methodology 7) nothing
     * is left open where all answered.
     */
    static Share of(int count, int of, int asked) {
        double part = (double) count / of;
        if (of == asked) {
            return new Share(count, of, new Interval(part, part));
        }
        double size = of * (asked - 1.0) / (asked - of);
        double square = Z * Z / size;
        double middle = (part + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(part * (1 - part) / size + square / (4 * size));
        var possible = new Interval((double) count / asked, (count + (double) asked - of) / asked);
        return new Share(count, of, Interval.around(middle, half).within(possible));
    }

    /** 0 to 1. */
    public double part() {
        return (double) count / of;
    }
}
