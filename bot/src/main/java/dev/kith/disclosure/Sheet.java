package dev.kith.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who answered one question, up to one release; never what.
 *
 * @param item which question; the same wherever it is asked
 * @param asked in which round
 * @param groups all who answered it so far in the round; each voice is in one group
 */
public record Sheet(String item, Asked asked, List<Group> groups) {

    public Sheet {
        groups = List.copyOf(groups);
    }

    /** The cells in which anybody answered. */
    public Set<Cell> cells() {
        var cells = new TreeSet<Cell>();
        groups.forEach(group -> cells.addAll(group.cells()));
        return cells;
    }

    /** How many voices are in each cell. */
    Map<Cell, Integer> sizes() {
        var sizes = new HashMap<Cell, Integer>();
        groups.forEach(group -> group.cells().forEach(cell -> sizes.merge(cell, group.size(), Integer::sum)));
        return sizes;
    }

    /** The voices of a cell, ascending. */
    long[] voices(Cell cell) {
        return groups.stream()
                .filter(group -> group.cells().contains(cell))
                .flatMapToLong(group -> Arrays.stream(group.voices()))
                .sorted()
                .toArray();
    }
}
