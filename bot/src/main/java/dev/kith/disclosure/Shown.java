package dev.kith.disclosure;

import java.util.Set;

/**
 * What was shown of one question: the answers of these cells, each as a {@link Tally}.
 *
 * @param k how many answers had to be in a cell, and in whatever follows from several
 */
public record Shown(Sheet sheet, Set<Cell> cells, int k) {

    public Shown {
        cells = Set.copyOf(cells);
    }
}
