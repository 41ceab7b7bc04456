package dev.kith.console;

import dev.kith.signals.Effect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How a figure moved, drawn: days from left to right, values upwards, in a box of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param line the points in the form of SVG
 * @param baseline how far down what it is held against lies
 */
record Course(String line, List<Dot> dots, double baseline) {

    static final int WIDTH = 640;
    static final int HEIGHT = 160;
    private static final int MARGIN = 16;

    /** One reading: where, and what it says. */
    record Dot(double x, double y, String words) {}

    /** Empty where there is nothing to compare. */
    static Optional<Course> of(List<Effect.At> readings, double baseline) {
        if (readings.size() < 2) {
            return Optional.empty();
        }
        long first = readings.getFirst().date().toEpochDay();
        long days = Math.max(1, readings.getLast().date().toEpochDay() - first);
        var range = DoubleStream.concat(readings.stream().mapToDouble(Effect.At::value), DoubleStream.of(baseline))
                .summaryStatistics();
        double height = Math.max(range.getMax() - range.getMin(), 1e-9);
        var dots = readings.stream()
                .map(one -> new Dot(
                        across((double) (one.date().toEpochDay() - first) / days),
                        down((one.value() - range.getMin()) / height),
                        one.date() + ": " + one.value()))
                .toList();
        String line = dots.stream()
                .map(dot -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
                .collect(Collectors.joining(" "));
        return Optional.of(new Course(line, dots, down((baseline - range.getMin()) / height)));
    }

    private static double across(double part) {
        return MARGIN + part * (WIDTH - 2 * MARGIN);
    }

    private static double down(double part) {
        return HEIGHT - MARGIN - part * (HEIGHT - 2 * MARGIN);
    }
}
