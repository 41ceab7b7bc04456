package dev.kith.signals;

import dev.kith.insights.Widened;
import dev.kith.playbook.Cohort;
import dev.kith.signals.Signal.Measure;
import dev.kith.signals.Signal.Origin;
import dev.kith.signals.Signal.Source;
import dev.kith.signals.Signal.Whom;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a signal of a finding of Kith's own: how far apart two groups are in what was released. */
final class Asked {

    private static final String PREFIX = "finding-";

    private Asked() {}

    /** Held against no distance at all. Cells of what people tell of themselves are no findings, so that all of it is plain. */
    static Signal of(Proposed finding, String topic) {
        Widened what = finding.about().what();
        var cohort = Cohort.of(what.cell().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))));
        return new Signal(
                PREFIX + finding.id(),
                topic,
                new Origin(
                        Source.KITH,
                        "Kith",
                        finding.at().atZone(ZoneOffset.UTC).toLocalDate(),
                        "A distance between groups has grown over three rounds of "
                                + finding.about().campaign() + "."),
                new Measure(what.question(), "points apart", rounded(what.to()), 0, Optional.empty()),
                new Whom(cohort, "", Optional.of(finding.about())));
    }

    private static double rounded(double points) {
        return Math.round(100 * points) / 100.0;
    }
}
