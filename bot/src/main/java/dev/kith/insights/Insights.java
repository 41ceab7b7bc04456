package dev.kith.insights;

import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Tally;
import dev.kith.release.Released;
import dev.kith.release.Released.InCell;
import dev.kith.release.Releases;
import dev.kith.release.Round;
import dev.kith.release.Rounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts together what the released rounds of a check-in say; it knows nothing that was not released. */
public final class Insights {

    private static final int WIDENS_OVER = 3;

    private final Rounds rounds;
    private final Releases releases;

    public Insights(Rounds rounds, Releases releases) {
        this.rounds = rounds;
        this.releases = releases;
    }

    /** A round with what it shows. */
    private record Shown(Round round, Released released) {

        String label(String question) {
            return released.figures().stream()
                    .filter(figure -> figure.question().equals(question))
                    .findFirst()
                    .map(Released.Figure::label)
                    .orElse(question);
        }

        /** The figures of one question, cell by cell. */
        Map<Cell, Figure> figures(String question) {
            var figures = new TreeMap<Cell, Figure>();
            released.figures().stream()
                    .filter(figure -> figure.question().equals(question))
                    .flatMap(figure -> figure.cells().stream())
                    .forEach(cell -> figures.put(Cell.of(cell.of()), figure(cell)));
            return figures;
        }

        /** Those of groups of the directory: who tells something of themselves is another from round to round. */
        Map<Cell, Figure> filed(String question) {
            var figures = figures(question);
            figures.keySet().removeIf(round.frozen()::isTold);
            return figures;
        }
    }

    /** Empty where no round of the campaign was ever released. */
    public Optional<Report> of(String campaign, Locale locale) {
        var shown = shown(campaign);
        var words = new Words(locale);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(
                        campaign,
                        shown.stream().map(one -> round(one, words)).toList(),
                        trends(shown, words),
                        widened(shown).map(words::widened).toList()));
    }

    private List<Shown> shown(String campaign) {
        return rounds.of(campaign).stream()
                .flatMap(round -> releases.find(round.id()).stream().map(released -> new Shown(round, released)))
                .toList();
    }

    /** Gaps that widened over the last three rounds of a campaign. */
    public List<Widened> widened(String campaign) {
        return widened(shown(campaign)).toList();
    }

    private static Report.OfRound round(Shown shown, Words words) {
        var round = shown.round();
        var frozen = round.frozen();
        var counts = new Counts(frozen, words);
        var released = shown.released();
        return new Report.OfRound(
                round.id().run(),
                frozen.from().toString(),
                frozen.until().toString(),
                frozen.mode(),
                frozen.k(),
                hidden(shown, words),
                released.figures().stream()
                        .map(figure -> question(figure, counts))
                        .toList(),
                released.both().stream()
                        .flatMap(both -> both.cells().stream())
                        .map(cell -> quadrant(cell, counts))
                        .toList(),
                gaps(shown, counts),
                consistency(released, words),
                released.comments().stream()
                        .map(one -> new Report.Comment(one.question(), one.of(), one.text()))
                        .toList());
    }

    /**
     * Of the cells of the lattice in which anybody was asked, those that no question shows; without those of what people told of
     * themselves, for how many there are would tell what was told.
     */
    private static Report.Hidden hidden(Shown shown, Words words) {
        var frozen = shown.round().frozen();
        var all = shown.round().members().keySet().stream().filter(cell -> !frozen.isTold(cell));
        var seen = shown.released().figures().stream()
                .flatMap(figure -> figure.cells().stream())
                .map(cell -> Cell.of(cell.of()))
                .collect(Collectors.toSet());
        int hidden = (int) all.filter(cell -> !seen.contains(cell)).count();
        return new Report.Hidden(hidden, words.hidden(frozen.k()));
    }

    private static Report.OfQuestion question(Released.Figure figure, Counts counts) {
        var options = counts.frozen().items().stream()
                .filter(item -> item.question().equals(figure.question()))
                .findFirst()
                .map(item -> item.options())
                .orElse(List.of());
        return new Report.OfQuestion(
                figure.question(),
                figure.label(),
                figure.cells().stream()
                        .map(cell -> cell(cell, counts, shares(cell.answers(), options)))
                        .toList());
    }

    private static Report.OfCell cell(InCell cell, Counts counts, Map<String, Long> shares) {
        var words = counts.words();
        var score = Score.of(figure(cell));
        var said = new ArrayList<>(counts.isNearlyAll(cell) ? words.scoreOfMost(score) : words.score(score));
        if (!counts.isNearlyAll(cell)) {
            said.add(words.silence(figure(cell)));
        }
        return new Report.OfCell(cell.of(), counts.asked(cell), counts.answered(cell), shares, said);
    }

    private static Report.OfCell quadrant(InCell cell, Counts counts) {
        var quadrant = Quadrant.of(cell.answers(), cell.asked());
        var shares = new LinkedHashMap<String, Long>();
        for (Quadrant.Place place : Quadrant.Place.values()) {
            Optional.ofNullable(quadrant.shares().get(place))
                    .ifPresent(
                            share -> shares.put(place.name().toLowerCase(Locale.ROOT), Math.round(100 * share.part())));
        }
        return new Report.OfCell(
                cell.of(),
                counts.asked(cell),
                counts.answered(cell),
                shares,
                counts.isNearlyAll(cell) ? List.of() : counts.words().quadrant(quadrant));
    }

    private static Map<String, Long> shares(Tally tally, List<String> options) {
        var shares = new LinkedHashMap<String, Long>();
        IntStream.range(0, Math.min(options.size(), tally.counts().size()))
                .forEach(option -> shares.put(
                        options.get(option), Math.round(100.0 * tally.counts().get(option) / tally.answers())));
        return shares;
    }

    private static List<List<String>> gaps(Shown shown, Counts counts) {
        return shown.released().figures().stream()
                .flatMap(figure -> Gaps.found(shown.figures(figure.question())).stream()
                        .map(gap -> counts.gap(figure.label(), gap)))
                .toList();
    }

    private static String consistency(Released released, Words words) {
        return released.consistency()
                .flatMap(kept -> Consistency.of(kept.variances(), kept.variance(), kept.people()))
                .map(words::consistency)
                .orElse("");
    }

    private static List<Report.Course> trends(List<Shown> shown, Words words) {
        return questions(shown).stream()
                .flatMap(question ->
                        cells(shown, question).stream().flatMap(cell -> trend(shown, question, cell, words).stream()))
                .toList();
    }

    private static Optional<Report.Course> trend(List<Shown> shown, String question, Cell cell, Words words) {
        var figures = shown.stream()
                .flatMap(one -> Optional.ofNullable(one.figures(question).get(cell)).stream())
                .toList();
        if (figures.size() < 2) {
            return Optional.empty();
        }
        var trend = Trend.of(figures);
        return Optional.of(new Report.Course(
                question,
                cell.of(),
                trend.scores().stream()
                        .map(score -> Math.round(100 * score.mean()) / 100.0)
                        .toList(),
                words.trend(trend)));
    }

    private static Stream<Widened> widened(List<Shown> shown) {
        if (shown.size() < WIDENS_OVER) {
            return Stream.of();
        }
        var last = shown.subList(shown.size() - WIDENS_OVER, shown.size());
        return questions(last).stream()
                .filter(question ->
                        last.stream().allMatch(one -> one.figures(question).containsKey(Cell.ORGANISATION)))
                .flatMap(question ->
                        Widening.of(
                                question,
                                last.stream().map(one -> one.filed(question)).toList())
                                .stream())
                .map(finding -> finding.worded(last.getLast().label(finding.question())));
    }

    private static List<String> questions(List<Shown> shown) {
        return shown.stream()
                .flatMap(one -> one.released().figures().stream())
                .map(Released.Figure::question)
                .distinct()
                .toList();
    }

    private static List<Cell> cells(List<Shown> shown, String question) {
        return shown.stream()
                .flatMap(one -> one.filed(question).keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Figure figure(InCell cell) {
        return Figure.of(cell.answers(), cell.asked());
    }
}
