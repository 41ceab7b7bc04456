package dev.kith.insights;

/** From where to where a number may well be, both ends included. */
public record Interval(double low, double high) {

    static Interval around(double middle, double half) {
        return new Interval(middle - half, middle + half);
    }

    /** As much of it as is possible at all. */
    Interval within(Interval possible) {
        return new Interval(
                Math.clamp(low, possible.low, possible.high), Math.clamp(high, possible.low, possible.high));
    }

    public boolean holds(double number) {
        return low <= number && number <= high;
    }
}
