package dev.kith.insights;

import dev.kith.disclosure.Tally;

/**
 * Size, mean and variance of answers, as intervals want them. The variance takes in one further answer, spread evenly over
 * the options: where a few all said the same, not everybody else does. Kith's own caution; it fades as answers come.
 */
record Moments(int size, double mean, double variance) {

    static Moments of(Tally tally) {
        int size = tally.answers();
        int options = tally.counts().size();
        double middle = (size * tally.mean() + (options + 1) / 2.0) / (size + 1);
        double squares = 0;
        for (int option = 0; option < options; option++) {
            double off = option + 1 - middle;
            squares += (tally.counts().get(option) + 1.0 / options) * off * off;
        }
        return new Moments(size, tally.mean(), squares / size);
    }

    /** The sum of the squared distances from the mean of the answers as they are. */
    static double squares(Tally tally) {
        double mean = tally.mean();
        double squares = 0;
        for (int option = 0; option < tally.counts().size(); option++) {
            squares += tally.counts().get(option) * (option + 1 - mean) * (option + 1 - mean);
        }
        return squares;
    }

    /** The square of the mean's standard error. */
    double squaredError() {
        return variance / size;
    }
}
