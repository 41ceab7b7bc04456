package dev.kith.insights;

import dev.kith.disclosure.Cell;
import dev.kith.release.Frozen;
import dev.kith.release.Released.InCell;
import java.util.List;

/** What may be said of how many were asked in a cell, and how many of them answered. */
record Counts(Frozen frozen, Words words) {

    /** Whether only what people told of themselves says who is in it. */
    boolean isTold(InCell cell) {
        return frozen.isTold(Cell.of(cell.of()));
    }

    /**
     * Of what people told of themselves no more than how many answered, rounded down to a multiple of k: from one round to the next it
     * does not tell who told it.
     */
    int asked(InCell cell) {
        return isTold(cell) ? rounded(cell.answers().answers()) : cell.asked();
    }

    /** A cell that differs, in words. */
    List<String> gap(String question, Gap gap) {
        return frozen.isTold(gap.cell())
                ? words.gapOfTold(question, gap, rounded(gap.difference().cell().answered()))
                : words.gap(question, gap);
    }

    private int rounded(int number) {
        return number / frozen.k() * frozen.k();
    }

    /** Where all but a few answered, how many did would tell of the few; and so would how far figures may be off. */
    String answered(InCell cell) {
        if (isTold(cell)) {
            return words.orMore(asked(cell));
        }
        return isNearlyAll(cell)
                ? words.orMore(Math.max(frozen.k(), cell.asked() - frozen.k() + 1))
                : String.valueOf(cell.answers().answers());
    }

    boolean isNearlyAll(InCell cell) {
        return cell.asked() - cell.answers().answers() < frozen.k();
    }
}
