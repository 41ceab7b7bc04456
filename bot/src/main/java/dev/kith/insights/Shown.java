package dev.kith.insights;

import dev.kith.disclosure.Cell;
import dev.kith.release.Released;
import dev.kith.release.Released.InCell;
import dev.kith.release.Round;
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

    /** Whether all but a few answered, so that it is not told how many did. */
    boolean isNearlyAll(String question, Cell cell) {
        var figure = figures(question).get(cell);
        return figure != null && figure.silent() < round.frozen().k();
    }

    /** Those of groups of the directory: who tells something of themselves is another from round to round. */
    Map<Cell, Figure> filed(String question) {
        var figures = figures(question);
        figures.keySet().removeIf(round.frozen()::isTold);
        return figures;
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

    static Figure figure(InCell cell) {
        return Figure.of(cell.answers(), cell.asked());
    }
}
