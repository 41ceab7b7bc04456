package dev.kith.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the months show, for those who run Kith. */
public final class Indicators {

    private final Counts counts;

    Indicators(Counts counts) {
        this.counts = counts;
    }

    /** A month in words; empty where nothing of it was released. */
    public Optional<Report> of(YearMonth month, Locale locale) {
        return counts.find(month).map(counted -> report(counted, new Words(locale)));
    }

    /** All that was released, the earliest month first. */
    public List<Counted> all() {
        return counts.all();
    }

    private static Report report(Counted counted, Words words) {
        return new Report(
                counted.month(),
                counted.k(),
                counted.deeds().stream()
                        .map(figure -> new Report.OfDeed(
                                figure.name(),
                                words.title(figure.name()),
                                figure.cells().stream()
                                        .map(cell -> new Report.Share(
                                                cell.of(), cell.value(), words.share(figure.name(), cell.value())))
                                        .toList()))
                        .toList(),
                counted.skills().stream()
                        .map(figure -> new Report.OfSkill(
                                figure.name(),
                                figure.cells().stream()
                                        .map(cell -> new Report.Median(
                                                cell.of(),
                                                Days.word(cell.value()),
                                                words.days(figure.name(), cell.value())))
                                        .toList()))
                        .toList(),
                words.notes(counted.k()));
    }
}
