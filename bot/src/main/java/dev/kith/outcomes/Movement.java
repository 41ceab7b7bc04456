package dev.kith.outcomes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Whether two series move together: the rank correlation of Kendall (tau-b: Kendall 1945, Biometrika 33), which knows ties and asks
 * for no straight line; and how often chance does as much, by putting one of them into another order again and again.
 *
 * @param tau from −1 to 1
 * @param chance of as much by chance, either way
 */
record Movement(double tau, double chance) {

    /** Of fewer periods it is not said. */
    static final int FEWEST = 6;

    private static final double RARE = 0.05;
    private static final int ORDERS = 1_999;
    private static final double SAME = 1e-9;

    /** Not known where one of the two never changes. */
    static Optional<Movement> of(List<Double> one, List<Double> other) {
        double most = Math.sqrt((double) pairs(one) * pairs(other));
        if (most == 0) {
            return Optional.empty();
        }
        double agreeing = agreeing(one, other);
        var shuffled = new ArrayList<>(other);
        var order = new Random(one.size());
        int asMuch = 1;
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(shuffled, order);
            if (Math.abs(agreeing(one, shuffled)) >= Math.abs(agreeing) - SAME) {
                asMuch++;
            }
        }
        return Optional.of(new Movement(agreeing / most, asMuch / (ORDERS + 1.0)));
    }

    /** Pairs of periods between which it changes. */
    private static long pairs(List<Double> series) {
        long pairs = 0;
        for (int i = 0; i < series.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += series.get(i).equals(series.get(j)) ? 0 : 1;
            }
        }
        return pairs;
    }

    /** Pairs of periods between which both change in one direction, without those in which they do not. */
    private static double agreeing(List<Double> one, List<Double> other) {
        double sum = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += Math.signum(one.get(i) - one.get(j)) * Math.signum(other.get(i) - other.get(j));
            }
        }
        return sum;
    }

    /** How often chance does as much anywhere among so many comparisons that stand beside each other (Bonferroni). */
    double among(int comparisons) {
        return Math.min(1, chance * comparisons);
    }

    boolean isMoreThanChance(int comparisons) {
        return among(comparisons) <= RARE;
    }
}
