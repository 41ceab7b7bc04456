package dev.kith.console;

import dev.kith.signals.Effect;
import dev.kith.signals.Response;
import dev.kith.signals.Signal;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * A finding as the console words it.
 *
 * @param state {@code proposed}, {@code approved} or {@code set-aside}
 * @param whom the plain cohort in words
 * @param figure with its unit, as {@code baseline} and {@code latest} are
 */
record SignalRow(String id, String title, String state, String whom, Figures figures) {

    /** The figure as it was found, what it is held against, and as it was read last. */
    record Figures(String what, String found, String baseline, String latest) {}

    static SignalRow of(Response response, Effect effect) {
        Signal signal = response.signal();
        String cohort = signal.whom().cohort().words();
        var measure = signal.measure();
        return new SignalRow(
                signal.id(),
                effect.title(),
                response.state().word(),
                cohort.isEmpty() ? "everybody" : cohort,
                new Figures(
                        measure.what(),
                        figure(measure.value(), measure.unit()),
                        figure(measure.baseline(), measure.unit()),
                        figure(effect.readings().getLast().value(), measure.unit())));
    }

    private static String figure(double value, String unit) {
        var format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return unit.isEmpty() ? format.format(value) : format.format(value) + " " + unit;
    }
}
