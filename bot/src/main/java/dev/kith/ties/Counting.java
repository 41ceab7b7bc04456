package dev.kith.ties;

import dev.kith.disclosure.Asked;
import dev.kith.disclosure.Lattice;
import dev.kith.disclosure.Ledger;
import dev.kith.disclosure.Shown;
import dev.kith.indicators.Ballots;
import dev.kith.indicators.Monthly;
import dev.kith.indicators.Monthly.Due;
import dev.kith.indicators.Months;
import dev.kith.indicators.Span;
import dev.kith.people.Attributes;
import dev.kith.release.Bins;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what came of a month's introductions, and releases what may be shown of it. */
record Counting(Gathering gathering, Months<Gathered, Month> months, Ledger ledger, int k) {

    /** What no campaign can be called. */
    private static final String CAMPAIGN = ".ties";

    /** A whole month later everybody was asked twice whether they met, and had time to say so. */
    private static final int LATER = 1;

    Monthly monthly(boolean enabled) {
        return new Monthly("count what comes of introductions", new Due(enabled, LATER), months, this::release);
    }

    private void release(YearMonth month, Instant now) {
        var gathered = months.gathered(month, () -> gathering.in(month, k, now));
        var places = gathering.places();
        var filed = ballots(gathered.heads(), places.filed(), k, kind -> true);
        var told = ballots(
                gathered.heads(),
                places.told(),
                Math.max(k, Attributes.FEWEST_TOLD),
                kind -> kind.isToBeEven() && places.isAnythingTold());
        var shown = filed.isTooSmall() ? List.<Shown>of() : shown(month, filed, told);
        var figures = figures(shown, filed, told);
        boolean isTied = figures.stream()
                .filter(figure -> figure.kind().equals(Kind.TIED.word()))
                .flatMap(figure -> figure.cells().stream())
                .anyMatch(cell -> cell.of().isEmpty());
        months.keep(
                new Month(month.toString(), now, k, figures, gathered.network().filter(network -> isTied)));
    }

    private static Ballots ballots(List<Head> heads, Lattice lattice, int k, Predicate<Kind> counts) {
        var items = new TreeMap<String, Bins>();
        for (Head head : heads) {
            head.options().forEach((item, option) -> {
                var kind = Kind.of(item);
                if (counts.test(kind)) {
                    items.computeIfAbsent(item, one -> Bins.of(kind.options())).add(head.where(), head.voice(), option);
                }
            });
        }
        return new Ballots(lattice, k, heads.stream().map(Head::where).toList(), items);
    }

    /** First by what the directory says, then by what people told, held against the first. */
    private List<Shown> shown(YearMonth month, Ballots filed, Ballots told) {
        var asked = Span.of(month).asked(CAMPAIGN, month.toString());
        return ledger.settle(CAMPAIGN + "/" + month, filed.items(), before -> both(asked, filed, told, before));
    }

    private static List<Shown> both(Asked asked, Ballots filed, Ballots told, List<Shown> before) {
        var first = filed.decide(asked, before, List.of());
        return Stream.concat(first.stream(), told.decide(asked, before, first).stream())
                .toList();
    }

    private static List<Month.Figure> figures(List<Shown> shown, Ballots filed, Ballots told) {
        var byItem = new TreeMap<String, Month.Figure>();
        int first = filed.items().size();
        for (int place = 0; place < shown.size(); place++) {
            var figure = figure(shown.get(place), place < first ? filed : told);
            byItem.merge(shown.get(place).sheet().item(), figure, Counting::and);
        }
        return byItem.values().stream()
                .filter(figure -> !figure.cells().isEmpty())
                .toList();
    }

    private static Month.Figure figure(Shown shown, Ballots ballots) {
        var item = shown.sheet().item();
        var kind = Kind.of(item);
        return new Month.Figure(
                kind.campaign(item),
                kind.word(),
                ballots.inCells(shown, kind.value()),
                kind == Kind.SOON ? List.of() : ballots.gaps(shown, kind.word()));
    }

    /** The whole is in both. */
    private static Month.Figure and(Month.Figure filed, Month.Figure told) {
        var cells = Stream.concat(filed.cells().stream(), told.cells().stream())
                .distinct()
                .toList();
        var gaps = Stream.concat(filed.gaps().stream(), told.gaps().stream()).toList();
        return new Month.Figure(filed.campaign(), filed.kind(), cells, gaps);
    }
}
