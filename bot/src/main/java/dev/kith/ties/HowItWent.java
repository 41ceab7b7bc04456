package dev.kith.ties;

import dev.kith.indicators.Counted.InCell;
import dev.kith.indicators.Days;
import dev.kith.indicators.Months;
import dev.kith.ties.NetworkReport.Of;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the months show of introductions, for those who run Kith. */
public final class HowItWent {

    private final Months<Gathered, Month> months;

    HowItWent(Months<Gathered, Month> months) {
        this.months = months;
    }

    /** The months in which something of a campaign is shown, the earliest first. */
    public List<String> months(String campaign) {
        return months.all().stream()
                .filter(month -> !month.of(campaign).isEmpty())
                .map(Month::month)
                .toList();
    }

    /** Empty where nothing of the campaign is shown in that month. */
    public Optional<Report> of(String campaign, YearMonth month, Locale locale) {
        return months.find(month).filter(shown -> !shown.of(campaign).isEmpty()).map(shown -> {
            var words = new Words(locale);
            return report(shown, campaign, words, words.notes(shown.k()));
        });
    }

    /** The months of which anything was released, the earliest first. */
    public List<String> months() {
        return months.all().stream().map(Month::month).toList();
    }

    /** The network of all who met, by whatever campaign; empty where nothing of that month was released. */
    public Optional<NetworkReport> network(YearMonth month, Locale locale) {
        var words = new Words(locale);
        var course = months.all().stream()
                .filter(one -> !YearMonth.parse(one.month()).isAfter(month))
                .flatMap(one -> one.network().map(network -> Of.month(one.month(), network)).stream())
                .toList();
        return months.find(month)
                .map(shown -> new NetworkReport(
                        report(shown, "", words, words.notesOfNetwork(shown.k())),
                        course.stream()
                                .findFirst()
                                .filter(first -> !first.month().equals(shown.month()))
                                .orElse(null),
                        shown.network()
                                .map(network -> Of.month(shown.month(), network))
                                .orElse(null),
                        course,
                        shown.network()
                                .map(network -> words.network(network, shown.k()))
                                .orElse(List.of())));
    }

    private static Report report(Month month, String campaign, Words words, List<String> notes) {
        return new Report(
                month.month(),
                month.k(),
                month.of(campaign).stream()
                        .sorted(Comparator.comparing(HowItWent::kind))
                        .map(figure -> figure(figure, words))
                        .toList(),
                notes);
    }

    private static Report.OfKind figure(Month.Figure figure, Words words) {
        var kind = kind(figure);
        return new Report.OfKind(
                figure.kind(),
                words.title(kind),
                figure.cells().stream().map(cell -> value(kind, cell, words)).toList(),
                figure.gaps().stream()
                        .map(gap -> new Report.Gap(gap.of(), words.gap(gap)))
                        .toList());
    }

    private static Report.Value value(Kind kind, InCell cell, Words words) {
        boolean isOfDays = kind == Kind.SOON;
        return new Report.Value(
                cell.of(),
                isOfDays ? null : cell.value(),
                isOfDays ? Days.word(cell.value()) : null,
                words.value(kind, cell.value()));
    }

    private static Kind kind(Month.Figure figure) {
        return Kind.named(figure.kind())
                .orElseThrow(() -> new IllegalStateException("nothing that is counted here: " + figure.kind()));
    }
}
