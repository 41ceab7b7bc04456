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

    /** The voices of each cell, ascending. */
    public Map<Cell, long[]> voices() {
        var sizes = new HashMap<Cell, Integer>();
        groups.forEach(group -> group.cells().forEach(cell -> sizes.merge(cell, group.size(), Integer::sum)));
        var voices = new HashMap<Cell, long[]>();
        var filled = new HashMap<Cell, Integer>();
        for (Group group : groups) {
            for (Cell cell : group.cells()) {
                var all = voices.computeIfAbsent(cell, key -> new long[sizes.getOrDefault(key, 0)]);
                int at = filled.getOrDefault(cell, 0);
                System.arraycopy(group.voices(), 0, all, at, group.size());
                filled.put(cell, at + group.size());
            }
        }
        voices.values().forEach(Arrays::sort);
        return voices;
    }
}
