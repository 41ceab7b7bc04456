package dev.kith.insights;

import dev.kith.disclosure.Tally;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The permutation test of Fisher and Pitman (Pitman 1937, Supplement to the Journal of the Royal Statistical Society 4): if
 * membership says nothing, a cell's answers are as many drawn at random from all. Exact, with ties, for any shape of answers:
 * every draw is counted, none is made, for the answers to a scale are few and alike. The bench {@code gaps} sets it beside the
 * test of Mann and Whitney, whose limit finds a little less of a gap downwards, a little more of one upwards, and has no
 * bound on false alarms in small cells.
 */
final class Permutation {

    /** From so many answers on either side the limit of Hájek (1960) serves; it is then as good as exact. */
    private static final int MANY = 120;

    /** No need to count what is so plainly chance. */
    private static final double PLAIN = 0.2;

    private static final double NEVER = 1e-16;

    private Permutation() {}

    /** How often a draw from {@code all} lies as far as {@code part} from what is expected, or farther, either way. */
    static double chance(Tally all, Tally part) {
        int drawn = part.answers();
        int others = all.answers() - drawn;
        double off = Math.abs(part.mean() - all.mean()) * drawn;
        double limit = limit(all, drawn, off);
        if (limit > PLAIN || Math.min(drawn, others) >= MANY) {
            return limit;
        }
        return drawn <= others ? exact(all, drawn, off) : exact(all, others, off);
    }

    private static double limit(Tally all, int drawn, double off) {
        int size = all.answers();
        double variance = Moments.squares(all) / (size - 1) * drawn * (size - drawn) / size;
        return variance == 0 ? 1 : 2 * NormalDistribution.of(0, 1).survivalProbability(off / Math.sqrt(variance));
    }

    /** The rest lies as far off as the part, so the smaller of both may be drawn. */
    private static double exact(Tally all, int drawn, double off) {
        double[] sums = sums(all, drawn);
        double expected = drawn * (all.mean() - 1);
        double chance = 0;
        for (int sum = 0; sum < sums.length; sum++) {
            if (Math.abs(sum - expected) > off - 1e-9) {
                chance += sums[sum];
            }
        }
        return Math.min(1, chance);
    }

    /** How likely each sum of so many drawn answers is, the lowest option counting 0: option after option. */
    private static double[] sums(Tally all, int drawn) {
        int options = all.counts().size();
        var byMissing = new double[drawn + 1][drawn * (options - 1) + 1];
        byMissing[drawn][0] = 1;
        int left = all.answers();
        for (int option = 0; option < options; option++) {
            int there = all.counts().get(option);
            if (there > 0) {
                byMissing = after(byMissing, option, there, left);
            }
            left -= there;
        }
        return byMissing[0];
    }

    private static double[][] after(double[][] before, int option, int there, int left) {
        var after = new double[before.length][before[0].length];
        for (int missing = 0; missing < Math.min(before.length, left + 1); missing++) {
            var drawing = HypergeometricDistribution.of(left, there, missing);
            for (int taken = drawing.getSupportLowerBound(); taken <= drawing.getSupportUpperBound(); taken++) {
                double chance = drawing.probability(taken);
                if (chance > NEVER) {
                    add(before[missing], after[missing - taken], taken * option, chance);
                }
            }
        }
        return after;
    }

    private static void add(double[] from, double[] to, int further, double chance) {
        for (int sum = 0; sum + further < from.length; sum++) {
            to[sum + further] += chance * from[sum];
        }
    }
}
