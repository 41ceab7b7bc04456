package dev.kith.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a benchmark found; written as it is.
 *
 * @param ratio {@code value} by {@code baseline}, more is better
 * @param goal the least ratio
 * @param unit of {@code value} and {@code baseline}
 */
public record Bench(
        String name,
        double ratio,
        double goal,
        String unit,
        double value,
        double baseline,
        List<Point> points,
        List<Check> checks) {

    public static Builder named(String name) {
        return new Builder(name);
    }

    boolean met() {
        return ratio >= goal && checks.stream().allMatch(Check::met);
    }

    /** Collects what is measured on the way. */
    public static final class Builder {

        private final String name;
        private final List<Point> points = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder point(double x, String label, Map<String, Double> values) {
            points.add(new Point(x, label, Map.copyOf(values)));
            return this;
        }

        public Builder check(Check check) {
            checks.add(check);
            return this;
        }

        /** {@code value} in {@code unit} against that of the bare loop; the ratio has to reach {@code goal}. */
        public Bench against(double baseline, double value, String unit, double goal) {
            return new Bench(
                    name, value / baseline, goal, unit, value, baseline, List.copyOf(points), List.copyOf(checks));
        }

        /** The same where less is better, such as seconds: the ratio is how much of ours the bare loop takes. */
        public Bench below(double baseline, double value, String unit, double goal) {
            return new Bench(
                    name, baseline / value, goal, unit, value, baseline, List.copyOf(points), List.copyOf(checks));
        }
    }
}
