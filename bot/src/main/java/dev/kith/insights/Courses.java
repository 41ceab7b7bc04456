package dev.kith.insights;

import dev.kith.disclosure.Cell;
import dev.kith.release.Released;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What several rounds say together: how answers moved, and where gaps widened. */
final class Courses {

    private static final int WIDENS_OVER = 3;

    private Courses() {}

    static List<Report.Course> trends(List<Shown> shown, Words words) {
        return questions(shown).stream()
                .flatMap(question ->
                        cells(shown, question).stream().flatMap(cell -> trend(shown, question, cell, words).stream()))
                .toList();
    }

    private static Optional<Report.Course> trend(List<Shown> shown, String question, Cell cell, Words words) {
        var with = shown.stream()
                .filter(one -> one.figures(question).containsKey(cell))
                .toList();
        if (with.size() < 2) {
            return Optional.empty();
        }
        var trend = Trend.of(with.stream()
                .flatMap(one -> Optional.ofNullable(one.figures(question).get(cell)).stream())
                .toList());
        boolean isCounted = with.stream().noneMatch(one -> one.isNearlyAll(question, cell));
        return Optional.of(new Report.Course(
                question,
                cell.of(),
                trend.scores().stream()
                        .map(score -> isCounted ? Math.round(100 * score.mean()) / 100.0 : Counts.coarse(score.mean()))
                        .toList(),
                isCounted ? words.trend(trend) : List.of(),
                with.stream().map(one -> one.round().id().run()).toList(),
                trend.lately().isMoreThanNoise()));
    }

    /** Gaps that widened over the last three rounds. */
    static Stream<Widened> widened(List<Shown> shown) {
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

    /** How far a cell was from the rest in each round that shows both; {@code label} is how the question is worded. */
    static List<Distance> distances(List<Shown> shown, String label, Cell cell) {
        return shown.stream()
                .flatMap(one -> questions(List.of(one)).stream()
                        .filter(question -> one.label(question).equals(label))
                        .flatMap(question -> distance(one, question, cell).stream()))
                .toList();
    }

    private static Optional<Distance> distance(Shown shown, String question, Cell cell) {
        return shown.isNearlyAll(question, cell)
                ? Optional.empty()
                : Gaps.between(shown.filed(question), cell)
                        .map(difference -> new Distance(
                                shown.round()
                                        .frozen()
                                        .until()
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDate(),
                                Math.round(100 * difference.points()) / 100.0));
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
}
