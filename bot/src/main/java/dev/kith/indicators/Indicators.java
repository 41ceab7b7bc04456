package dev.kith.indicators;

import dev.kith.disclosure.Cell;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the months show, for those who run Kith. */
public final class Indicators {

    private final Months<List<Head>, Counted> counts;

    Indicators(Months<List<Head>, Counted> counts) {
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

    /** What is shown of one cell, month by month: each indicator and each skill, by what it is called. */
    public Map<String, SortedMap<YearMonth, Integer>> course(Cell cell, Locale locale) {
        var words = new Words(locale);
        var course = new LinkedHashMap<String, SortedMap<YearMonth, Integer>>();
        for (Counted counted : counts.all()) {
            var month = YearMonth.parse(counted.month());
            counted.deeds()
                    .forEach(one -> one.in(cell)
                            .ifPresent(
                                    share -> course.computeIfAbsent(words.title(one.name()), title -> new TreeMap<>())
                                            .put(month, share)));
            counted.skills()
                    .forEach(one -> one.in(cell)
                            .ifPresent(
                                    step -> course.computeIfAbsent(words.daysOf(one.name()), title -> new TreeMap<>())
                                            .put(month, Days.number(step))));
        }
        return course;
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
                                        .toList(),
                                gaps(counted, figure.name(), words)))
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

    private static List<Report.Gap> gaps(Counted counted, String deed, Words words) {
        return counted.gaps().stream()
                .filter(gap -> gap.deed().equals(deed))
                .map(gap -> new Report.Gap(gap.of(), words.gap(gap)))
                .toList();
    }
}
