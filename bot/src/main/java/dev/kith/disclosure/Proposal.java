package dev.kith.disclosure;

import java.util.List;
import java.util.Map;

/**
 * What would be shown of one question if nothing stood against it.
 *
 * @param tallies the answers in each cell that could be shown at all; a cell without one is not
 * @param k the fewest answers that a figure may be made of
 * @param ledger all that the organisation was shown of this question before, in the order in which it was
 * @param beside what the same release shows of the same question in another figure, such as together with another question
 */
public record Proposal(Sheet sheet, Map<Cell, Tally> tallies, int k, List<Shown> ledger, List<Shown> beside) {

    public Proposal {
        tallies = Map.copyOf(tallies);
        ledger = List.copyOf(ledger);
        beside = List.copyOf(beside);
    }

    /** The only figure of its question. */
    public Proposal(Sheet sheet, Map<Cell, Tally> tallies, int k, List<Shown> ledger) {
        this(sheet, tallies, k, ledger, List.of());
    }
}
