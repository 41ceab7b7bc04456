package dev.kith.insights;

/**
 * Whether those who did not answer could turn a conclusion round.
 *
 * @param silent how many were asked and did not answer
 * @param needed what they would have had to answer on average to turn it; beyond the scale where they cannot
 * @param worst between what and what the figure would lie, whatever they had answered
 * @param reverses whether the conclusion does not hold everywhere between
 */
public record Silence(int silent, double needed, Interval worst, boolean reverses) {

    /**
     * Of the conclusion that a mean lies above, or below, a mark on the scale; the bounds of Manski (1990), American
     * Economic Review 80, which assume nothing of the silent.
     */
    public static Silence of(Figure figure, double mark) {
        var worst = bounds(figure);
        return new Silence(figure.silent(), needed(figure, mark), worst, worst.holds(mark));
    }

    /**
     * Of the conclusion that a cell differs from the rest: the same bounds of the difference. {@code needed} is for the
     * silent of the cell, if those of the rest are like the rest.
     */
    public static Silence ofDifference(Figure cell, Figure rest) {
        var here = bounds(cell);
        var there = bounds(rest);
        var worst = new Interval(here.low() - there.high(), here.high() - there.low());
        return new Silence(cell.silent(), needed(cell, rest.tally().mean()), worst, worst.holds(0));
    }

    /** Where the mean of all who were asked lies for sure. */
    static Interval bounds(Figure figure) {
        double sum = figure.answered() * figure.tally().mean();
        double asked = figure.asked();
        return new Interval(
                (sum + figure.silent()) / asked, (sum + (double) figure.silent() * figure.options()) / asked);
    }

    /** Of nobody not a number. */
    private static double needed(Figure figure, double mark) {
        double sum = figure.answered() * figure.tally().mean();
        return figure.silent() == 0 ? Double.NaN : (figure.asked() * mark - sum) / figure.silent();
    }
}
