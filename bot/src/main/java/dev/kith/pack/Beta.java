package dev.kith.pack;

import java.util.random.RandomGenerator;

/** What is believed of a probability; both parameters are above zero. */
record Beta(double alpha, double beta) {

    double mean() {
        return alpha / (alpha + beta);
    }

    double sample(RandomGenerator chance) {
        double one = gamma(alpha, chance);
        return one / (one + gamma(beta, chance));
    }

    /** Marsaglia and Tsang, A simple method for generating gamma variables (ACM TOMS 26, 2000); section 6 for shapes below 1. */
    private static double gamma(double shape, RandomGenerator chance) {
        if (shape < 1) {
            return gamma(shape + 1, chance) * Math.pow(chance.nextDouble(Double.MIN_NORMAL, 1), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = chance.nextGaussian();
            double root = 1 + c * x;
            double v = root * root * root;
            if (v > 0 && Math.log(chance.nextDouble(Double.MIN_NORMAL, 1)) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
