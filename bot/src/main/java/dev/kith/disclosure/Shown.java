package dev.kith.disclosure;

import java.util.Set;

/**
 * What was shown of one question: the answers of these cells, each as a {@link Tally}.
 *
 * @param heldBack cells of enough answers that are not shown for what they would say of few, or of all: they must not follow from
 *     anything that is shown later either
 * @param k how many answers had to be in a cell, and in whatever follows from several
 */
public record Shown(Sheet sheet, Set<Cell> cells, Set<Cell> heldBack, int k) {

    public Shown {
        cells = Set.copyOf(cells);
        heldBack = Set.copyOf(heldBack);
    }

    /** Of which nothing was held back. */
    public Shown(Sheet sheet, Set<Cell> cells, int k) {
        this(sheet, cells, Set.of(), k);
    }
}
