package dev.kith.bench;

import java.util.Map;

/** What was measured at one place of the scale {@code x}: a run, a size, a rate. */
public record Point(double x, String label, Map<String, Double> values) {}
