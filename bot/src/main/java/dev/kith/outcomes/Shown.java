package dev.kith.outcomes;

import dev.kith.disclosure.Cell;
import dev.kith.indicators.Indicators;
import dev.kith.release.Released;
import dev.kith.release.Releases;
import dev.kith.release.Rounds;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that was released of one cell, by what it is and when; nothing that was not. */
record Shown(Indicators indicators, Rounds rounds, Releases releases) {

    /** A value of a month. */
    record At(YearMonth month, double value) {}

    Map<String, List<At>> of(Cell cell, Locale locale) {
        var shown = new LinkedHashMap<String, List<At>>();
        indicators
                .course(cell, locale)
                .forEach((what, months) -> months.forEach((month, value) ->
                        shown.computeIfAbsent(what, key -> new ArrayList<>()).add(new At(month, value))));
        rounds.all().stream()
                .map(round -> round.id().campaign().value())
                .distinct()
                .sorted()
                .flatMap(campaign -> releases.of(campaign).stream())
                .forEach(released -> add(released, cell, shown));
        return shown;
    }

    /** The mean of each question, as it is shown in the report of its campaign. */
    private static void add(Released released, Cell cell, Map<String, List<At>> shown) {
        var month = YearMonth.from(released.at().atZone(ZoneOffset.UTC));
        released.figures()
                .forEach(figure -> figure.cells().stream()
                        .filter(one -> Cell.of(one.of()).equals(cell))
                        .forEach(one -> shown.computeIfAbsent(
                                        released.round().campaign() + ": " + figure.label(), key -> new ArrayList<>())
                                .add(new At(
                                        month, Math.round(100 * one.answers().mean()) / 100.0))));
    }
}
