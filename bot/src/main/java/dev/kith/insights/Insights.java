package dev.kith.insights;

import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Tally;
import dev.kith.release.Item;
import dev.kith.release.Released;
import dev.kith.release.Released.InCell;
import dev.kith.release.Releases;
import dev.kith.release.Rounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts together what the released rounds of a check-in say; it knows nothing that was not released. */
public final class Insights {

    private final Rounds rounds;
    private final Releases releases;

    public Insights(Rounds rounds, Releases releases) {
        this.rounds = rounds;
        this.releases = releases;
    }

    /** Empty where no round of the campaign was ever released. */
    public Optional<Report> of(String campaign, Locale locale) {
        return of(campaign, locale, Wording.ENGLISH);
    }

    /** The same, with the questions as a reader knows them. */
    public Optional<Report> of(String campaign, Locale locale, Wording wording) {
        var shown = shown(campaign, wording);
        var words = new Words(locale);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(
                        campaign,
                        shown.stream().map(one -> round(one, words)).toList(),
                        Courses.trends(shown, words),
                        Courses.widened(shown).map(words::widened).toList()));
    }

    private List<Shown> shown(String campaign, Wording wording) {
        return rounds.of(campaign).stream()
                .flatMap(round ->
                        releases.find(round.id()).stream().map(released -> new Shown(round, released, wording)))
                .toList();
    }

    /** Gaps that widened over the last three rounds of a campaign. */
    public List<Widened> widened(String campaign) {
        return Courses.widened(shown(campaign, Wording.ENGLISH)).toList();
    }

    /** How far a cell was from all the others, in each round of a campaign that shows both; the oldest first. */
    public List<Distance> distances(String campaign, String label, Map<String, String> cell) {
        return Courses.distances(shown(campaign, Wording.ENGLISH), label, Cell.of(cell));
    }

    private static Report.OfRound round(Shown shown, Words words) {
        var round = shown.round();
        var frozen = round.frozen();
        var counts = new Counts(shown, words);
        var released = shown.released();
        return new Report.OfRound(
                round.id().run(),
                frozen.from().toString(),
                frozen.until().toString(),
                frozen.mode(),
                frozen.k(),
                hidden(shown, words),
                released.figures().stream()
                        .map(figure -> question(figure, shown, counts))
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

    private static Report.OfQuestion question(Released.Figure figure, Shown shown, Counts counts) {
        var item = counts.frozen().items().stream()
                .filter(one -> one.question().equals(figure.question()))
                .findFirst();
        var options = item.map(Item::options).orElse(List.of());
        return new Report.OfQuestion(
                figure.question(),
                shown.label(figure),
                item.flatMap(Item::about).filter(Item.About::reversed).isPresent(),
                figure.cells().stream()
                        .map(cell -> cell(cell, counts, counts.shares(cell, shares(cell.answers(), options))))
                        .toList());
    }

    private static Report.OfCell cell(InCell cell, Counts counts, Map<String, Long> shares) {
        var words = counts.words();
        var figure = counts.shown().figure(cell);
        var score = Score.of(figure);
        boolean isNearlyAll = counts.isNearlyAll(cell);
        var said = new ArrayList<>(isNearlyAll ? words.scoreOfMost(score) : words.score(score));
        if (!isNearlyAll) {
            said.add(words.silence(figure));
        }
        var measure = isScale(shares.keySet())
                ? new Report.Measure(
                        isNearlyAll ? Counts.coarse(score.mean()) : score.mean(),
                        score.options(),
                        isNearlyAll ? null : score.interval(),
                        isNearlyAll ? "" : words.silence(figure))
                : null;
        return new Report.OfCell(
                cell.of(), counts.asked(cell), counts.reached(cell), counts.answered(cell), shares, said, measure);
    }

    /** The points of a scale are called 1, 2 … n. */
    private static boolean isScale(Set<String> options) {
        return !options.isEmpty()
                && IntStream.rangeClosed(1, options.size())
                        .mapToObj(String::valueOf)
                        .allMatch(options::contains);
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
                counts.reached(cell),
                counts.answered(cell),
                counts.shares(cell, shares),
                counts.isNearlyAll(cell) ? List.of() : counts.words().quadrant(quadrant),
                null);
    }

    private static Map<String, Long> shares(Tally tally, List<String> options) {
        var shares = new LinkedHashMap<String, Long>();
        IntStream.range(0, Math.min(options.size(), tally.counts().size()))
                .forEach(option -> shares.put(
                        options.get(option), Math.round(100.0 * tally.counts().get(option) / tally.answers())));
        return shares;
    }

    /** In what was answered, then where it reached fewer than elsewhere. */
    private static List<List<String>> gaps(Shown shown, Counts counts) {
        return Stream.concat(
                        shown.released().figures().stream()
                                .flatMap(figure -> Gaps.found(shown.figures(figure.question())).stream()
                                        .map(gap -> counts.gap(shown.label(figure), gap))),
                        Gaps.found(shown.reach()).stream()
                                .filter(gap -> gap.difference().points() < 0)
                                .map(counts.words()::gapInReach))
                .toList();
    }

    private static String consistency(Released released, Words words) {
        return released.consistency()
                .flatMap(kept -> Consistency.of(kept.variances(), kept.variance(), kept.people()))
                .map(words::consistency)
                .orElse("");
    }
}
