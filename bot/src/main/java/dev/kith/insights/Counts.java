package dev.kith.insights;

import dev.kith.disclosure.Cell;
import dev.kith.release.Frozen;
import dev.kith.release.Released.InCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be said of how many were asked in a cell, whom the question reached, and how many of them answered. */
record Counts(Shown shown, Words words) {

    Frozen frozen() {
        return shown.round().frozen();
    }

    /** Whether only what people told of themselves says who is in it. */
    boolean isTold(InCell cell) {
        return frozen().isTold(Cell.of(cell.of()));
    }

    /**
     * Of what people told of themselves no more than how many answered, rounded down to a multiple of k: from one round to the next it
     * does not tell who told it.
     */
    int asked(InCell cell) {
        return isTold(cell) ? rounded(cell.answers().answers()) : cell.asked();
    }

    /** A cell that differs, in words; where how many answered is not told, they do not tell it either. */
    List<String> gap(String question, Gap gap) {
        var cell = gap.difference().cell();
        if (frozen().isTold(gap.cell())) {
            return words.gapOfAtLeast(question, gap, rounded(cell.answered()));
        }
        return isNearlyAll(cell)
                ? words.gapOfAtLeast(question, gap, atLeast(gap.cell(), cell.asked()))
                : words.gap(question, gap);
    }

    private int rounded(int number) {
        return number / frozen().k() * frozen().k();
    }

    /** How many of them the question reached; null where that is not known, or would tell who told what of themselves. */
    @Nullable Integer reached(InCell cell) {
        var reached = shown.released().reached(cell.of());
        return reached.isPresent() ? (Integer) reached.getAsInt() : null;
    }

    /**
     * Where all but a few answered, how many did would tell of the few; and so would how far figures may be off. Whom a question did
     * not reach can be looked up: so it goes by those whom it reached.
     */
    String answered(InCell cell) {
        if (isTold(cell)) {
            return words.orMore(asked(cell));
        }
        return isNearlyAll(cell)
                ? words.orMore(atLeast(Cell.of(cell.of()), cell.asked()))
                : String.valueOf(cell.answers().answers());
    }

    /** In fives where it is not told how many answered: exact ones would tell, 13 of 100 that there were eight. */
    Map<String, Long> shares(InCell cell, Map<String, Long> percent) {
        if (!isNearlyAll(cell)) {
            return percent;
        }
        var coarse = new LinkedHashMap<String, Long>();
        percent.forEach((option, share) -> coarse.put(option, coarse(share)));
        return coarse;
    }

    private static long coarse(long percent) {
        return Math.round(percent / 5.0) * 5;
    }

    /** A mean with one decimal place, where it is not told of how many. */
    static double coarse(double mean) {
        return Math.round(10 * mean) / 10.0;
    }

    boolean isNearlyAll(InCell cell) {
        return isNearlyAll(shown.figure(cell));
    }

    private boolean isNearlyAll(Figure figure) {
        return figure.quiet() < frozen().k();
    }

    /** By whom it is known to have reached, not by how many answered. */
    private int atLeast(Cell cell, int asked) {
        int reached = shown.released().reached(cell.of()).orElse(asked);
        return Math.max(frozen().k(), reached - frozen().k() + 1);
    }
}
