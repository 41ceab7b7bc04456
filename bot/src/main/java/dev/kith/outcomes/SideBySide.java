package dev.kith.outcomes;

import dev.kith.disclosure.Cell;
import dev.kith.outcomes.Outcome.Cohort;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Puts what the organisation brought beside what was released of the same groups at the same time. */
public final class SideBySide {

    private final Outcomes outcomes;
    private final Shown shown;

    SideBySide(Outcomes outcomes, Shown shown) {
        this.outcomes = outcomes;
        this.shown = shown;
    }

    /** What can be compared: periods of different length, or in different units, cannot. */
    private record Of(String measure, Cohort cohort, Stretch.Kind kind, String unit) {

        static Of of(Outcome one) {
            return new Of(
                    one.measure(),
                    one.cohort(),
                    stretch(one).kind(),
                    one.measured().unit());
        }

        String order() {
            return String.join(
                    "\n", measure, cohort.name(), Cell.of(cohort.of()).toString(), kind.name(), unit);
        }
    }

    private static Stretch stretch(Outcome one) {
        return Stretch.of(one.period()).orElseThrow();
    }

    public Report in(Locale locale) {
        var words = new Words(locale);
        var series = outcomes.all().stream().collect(Collectors.groupingBy(Of::of));
        return new Report(
                series.entrySet().stream()
                        .sorted(Comparator.comparing(one -> one.getKey().order()))
                        .map(one -> series(one.getKey(), one.getValue(), words, locale))
                        .toList(),
                words.cause());
    }

    private Report.Series series(Of of, List<Outcome> some, Words words, Locale locale) {
        var sorted = some.stream()
                .sorted(Comparator.comparing(one -> stretch(one).first().toString() + one.period()))
                .toList();
        return new Report.Series(
                of.cohort().name(),
                of.cohort().of(),
                of.measure(),
                sorted.stream()
                        .map(one -> new Report.Point(
                                one.period(),
                                one.measured().value(),
                                one.measured().unit(),
                                one.measured().people()))
                        .toList(),
                of.cohort().name().isEmpty()
                        ? beside(of, sorted, shown.of(Cell.of(of.cohort().of()), locale), words)
                        : List.of());
    }

    private static List<Report.Beside> beside(
            Of of, List<Outcome> sorted, Map<String, List<Shown.At>> shown, Words words) {
        var found = new LinkedHashMap<String, SequencedMap<Outcome, Double>>();
        shown.forEach((what, values) -> {
            var pairs = pairs(sorted, values);
            if (!pairs.isEmpty()) {
                found.put(what, pairs);
            }
        });
        int comparisons = (int) found.values().stream()
                .filter(pairs -> pairs.size() >= Movement.FEWEST)
                .count();
        return found.entrySet().stream()
                .map(one -> new Report.Beside(
                        one.getKey(),
                        byPeriod(one.getValue()),
                        words.of(of.measure(), one.getKey(), one.getValue(), comparisons)))
                .toList();
    }

    /** For each outcome the mean of what was released in its months; those of which nothing was are left out. */
    private static SequencedMap<Outcome, Double> pairs(List<Outcome> sorted, List<Shown.At> values) {
        var pairs = new LinkedHashMap<Outcome, Double>();
        for (Outcome one : sorted) {
            values.stream()
                    .filter(value -> stretch(one).holds(value.month()))
                    .mapToDouble(Shown.At::value)
                    .average()
                    .ifPresent(mean -> pairs.put(one, Math.round(100 * mean) / 100.0));
        }
        return pairs;
    }

    private static Map<String, Double> byPeriod(Map<Outcome, Double> pairs) {
        var values = new LinkedHashMap<String, Double>();
        pairs.forEach((outcome, value) -> values.put(outcome.period(), value));
        return values;
    }
}
