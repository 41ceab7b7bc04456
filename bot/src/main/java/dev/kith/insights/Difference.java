package dev.kith.insights;

import dev.kith.disclosure.Tally;

/**
 * A cell beside all the others in one round.
 *
 * @param rest all who do not belong to the cell
 */
public record Difference(Figure cell, Figure rest) {

    /** How much that is: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, section 2.2. */
    public enum Size {
        NEGLIGIBLE,
        SMALL,
        MEDIUM,
        LARGE
    }

    /** Points of the scale by which the cell's mean is higher; less than 0 where it is lower. */
    public double points() {
        return cell.tally().mean() - rest.tally().mean();
    }

    /** The same in standard deviations within the two; without bound where within both all said the same. */
    public double effect() {
        double squares = Moments.squares(cell.tally()) + Moments.squares(rest.tally());
        double degrees = cell.answered() + rest.answered() - 2.0;
        return points() == 0 ? 0 : points() / Math.sqrt(squares / degrees);
    }

    public Size size() {
        double effect = Math.abs(effect());
        if (effect < 0.2) {
            return Size.NEGLIGIBLE;
        }
        if (effect < 0.5) {
            return Size.SMALL;
        }
        return effect < 0.8 ? Size.MEDIUM : Size.LARGE;
    }

    /** How often somebody of the cell answered lower than somebody of the rest (Cliff 1993, Psychological Bulletin 114). */
    public double lower() {
        return below(cell.tally(), rest.tally());
    }

    /** How often somebody of the cell answered higher. */
    public double higher() {
        return below(rest.tally(), cell.tally());
    }

    public Silence silence() {
        return Silence.ofDifference(cell, rest);
    }

    private static double below(Tally these, Tally those) {
        double below = 0;
        double pairs = 0;
        for (int option = 0; option < these.counts().size(); option++) {
            pairs += those.counts().get(option) * below;
            below += these.counts().get(option);
        }
        return pairs / these.answers() / those.answers();
    }
}
