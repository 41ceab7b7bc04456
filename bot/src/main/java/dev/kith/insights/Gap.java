package dev.kith.insights;

import dev.kith.disclosure.Cell;

/** A cell that was compared with the rest, in one round. */
public record Gap(Cell cell, Difference difference, Chance chance) {

    /** Whether it is worth a word: hardly chance, and not too small to matter. */
    public boolean isFound() {
        return chance.isRare() && difference.size() != Difference.Size.NEGLIGIBLE;
    }
}
