package dev.kith.insights;

import java.util.List;

/**
 * How the answers of one cell moved.
 *
 * @param scores of its rounds, the oldest first
 * @param lately from the last round but one to the last
 * @param overall from the first to the last
 */
public record Trend(List<Score> scores, Change lately, Change overall) {

    /**
     * From one round to another.
     *
     * @param points of the scale
     * @param interval 95 %, by {@link Contrast}
     */
    public record Change(double points, Interval interval) {

        /** Whether it is larger than what rounds differ by anyway. */
        public boolean isMoreThanNoise() {
            return !interval.holds(0);
        }
    }

    public Trend {
        scores = List.copyOf(scores);
    }

    /** @throws IllegalArgumentException of fewer than two rounds */
    public static Trend of(List<Figure> rounds) {
        if (rounds.size() < 2) {
            throw new IllegalArgumentException("one round is no trend");
        }
        var last = rounds.getLast();
        return new Trend(
                rounds.stream().map(Score::of).toList(),
                change(rounds.get(rounds.size() - 2), last),
                change(rounds.getFirst(), last));
    }

    private static Change change(Figure from, Figure to) {
        var contrast = Contrast.of(List.of(Moments.of(to.tally())), List.of(Moments.of(from.tally())));
        return new Change(contrast.value(), contrast.interval());
    }
}
