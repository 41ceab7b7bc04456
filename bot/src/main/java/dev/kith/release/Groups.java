package dev.kith.release;

import dev.kith.disclosure.Cell;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * In which groups somebody's answers can appear, told to them before they answer; groups of what they told are not among them, for a
 * card is no place to repeat it.
 *
 * @param smallest the smallest of them that can be shown, and how many are asked in it
 * @param never the smallest group of the lattice they belong to that is never shown, for it is too small; empty: there is none
 */
public record Groups(InGroup smallest, Optional<InGroup> never) {

    /** A group, and how many are asked in it. */
    public record InGroup(Cell cell, int people) {}

    public static Groups of(Round round, Collection<Cell> cells) {
        var bySize = cells.stream()
                .filter(cell -> !round.frozen().isTold(cell))
                .map(cell -> new InGroup(cell, round.asked(cell)))
                .sorted(Comparator.comparing(InGroup::people).thenComparing(InGroup::cell))
                .toList();
        return new Groups(
                bySize.stream()
                        .filter(group -> round.isLargeEnough(group.cell()))
                        .findFirst()
                        .orElseGet(() -> new InGroup(Cell.ORGANISATION, round.asked())),
                bySize.stream()
                        .filter(group -> !round.isLargeEnough(group.cell()))
                        .findFirst());
    }
}
