package dev.kith.bench;

/**
 * A bound beside the ratio.
 *
 * @param op how {@code value} has to stand to {@code goal}: {@code <=}, {@code >=} or {@code ==}
 */
public record Check(String what, double value, String op, double goal, boolean met) {

    public static Check atMost(String what, double value, double goal) {
        return new Check(what, value, "<=", goal, value <= goal);
    }

    public static Check atLeast(String what, double value, double goal) {
        return new Check(what, value, ">=", goal, value >= goal);
    }

    public static Check exactly(String what, double value, double goal) {
        return new Check(what, value, "==", goal, value == goal);
    }
}
