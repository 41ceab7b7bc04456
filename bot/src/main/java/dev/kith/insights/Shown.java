package dev.kith.insights;

import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Tally;
import dev.kith.release.Released;
import dev.kith.release.Released.InCell;
import dev.kith.release.Round;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A round with what it shows. */
record Shown(Round round, Released released, Wording wording) {

    /** The figures of one question, cell by cell. */
    Map<Cell, Figure> figures(String question) {
        var figures = new TreeMap<Cell, Figure>();
        released.figures().stream()
                .filter(figure -> figure.question().equals(question))
                .flatMap(figure -> figure.cells().stream())
                .forEach(cell -> figures.put(Cell.of(cell.of()), figure(cell)));
        return figures;
    }

    /** Whether all whom it reached answered, or all but a few, so that it is not told how many did. */
    boolean isNearlyAll(String question, Cell cell) {
        var figure = figures(question).get(cell);
        return figure != null && figure.quiet() < round.frozen().k();
    }

    /** Those of groups of the directory: who tells something of themselves is another from round to round. */
    Map<Cell, Figure> filed(String question) {
        var figures = figures(question);
        figures.keySet().removeIf(round.frozen()::isTold);
        return figures;
    }

    /** Whom the question reached, cell by cell, as answers to another: no, it did not, or yes. */
    Map<Cell, Figure> reach() {
        var reach = new TreeMap<Cell, Figure>();
        released.reach().forEach(one -> {
            int missed = Math.max(0, one.asked() - one.reached());
            var tally = new Tally(List.of(missed, one.asked() - missed));
            reach.put(Cell.of(one.of()), Figure.of(tally, one.asked()));
        });
        return reach;
    }

    String label(Released.Figure figure) {
        return wording.of(round, figure);
    }

    /** What a question is called; its id where the round did not show it. */
    String label(String question) {
        return released.figures().stream()
                .filter(figure -> figure.question().equals(question))
                .findFirst()
                .map(this::label)
                .orElse(question);
    }

    Figure figure(InCell cell) {
        var figure = Figure.of(cell.answers(), cell.asked());
        var reached = released.reached(cell.of());
        return reached.isPresent() ? figure.reaching(reached.getAsInt()) : figure;
    }
}
