package dev.kith.indicators;

import dev.kith.disclosure.Asked;
import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Disclosure;
import dev.kith.disclosure.Group;
import dev.kith.disclosure.Lattice;
import dev.kith.disclosure.Proposal;
import dev.kith.disclosure.Sheet;
import dev.kith.disclosure.Shown;
import dev.kith.disclosure.Tally;
import dev.kith.insights.Figure;
import dev.kith.insights.Gap;
import dev.kith.insights.Gaps;
import dev.kith.release.Bins;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What people are counted for, item by item, and what of it may be shown. */
public final class Ballots {

    private final Lattice lattice;
    private final int k;
    private final Map<Cell, Integer> sizes;
    private final Map<String, Bins> items;

    /** {@code where}: of everybody who is counted, what decides in which cells they count. */
    public Ballots(Lattice lattice, int k, Collection<Map<String, String>> where, Map<String, Bins> items) {
        this.lattice = lattice;
        this.k = k;
        this.sizes = lattice.sizes(where);
        this.items = new LinkedHashMap<>(items);
    }

    /** Whether there are so few that nothing could ever be shown. */
    public boolean isTooSmall() {
        return sizes.getOrDefault(Cell.ORGANISATION, 0) < 2 * k;
    }

    public Set<String> items() {
        return items.keySet();
    }

    /**
     * What may be shown of each, in the order of the items.
     *
     * @param before all that was shown of them before
     * @param beside what the same release shows of them in other cells
     */
    public List<Shown> decide(Asked asked, List<Shown> before, List<Shown> beside) {
        return items.entrySet().stream()
                .map(one ->
                        decide(new Sheet(one.getKey(), asked, groups(one.getValue())), one.getValue(), before, beside))
                .toList();
    }

    private Shown decide(Sheet sheet, Bins bins, List<Shown> before, List<Shown> beside) {
        return Disclosure.decide(
                new Proposal(sheet, bins.tallies(lattice, isLarge()), k, before, of(sheet.item(), beside)));
    }

    private static List<Shown> of(String item, List<Shown> all) {
        return all.stream().filter(one -> one.sheet().item().equals(item)).toList();
    }

    private List<Group> groups(Bins bins) {
        return bins.groups(lattice, isLarge());
    }

    private Predicate<Cell> isLarge() {
        return cell -> sizes.getOrDefault(cell, 0) >= k;
    }

    /** The cells that are shown of an item, each with the value that is told of it. */
    public List<Counted.InCell> inCells(Shown shown, ToIntFunction<Tally> value) {
        return shown.cells().stream()
                .sorted()
                .map(cell -> new Counted.InCell(cell.of(), value.applyAsInt(tally(shown, cell))))
                .toList();
    }

    /** Found among the figures that are shown, as exactly as they were counted; told is only that they are there. */
    public List<Counted.Gap> gaps(Shown shown, String deed) {
        return Gaps.found(tallies(shown)).stream().map(gap -> gap(deed, gap)).toList();
    }

    private Map<Cell, Figure> tallies(Shown shown) {
        var figures = new TreeMap<Cell, Figure>();
        shown.cells().forEach(cell -> {
            var tally = tally(shown, cell);
            figures.put(cell, Figure.of(tally, tally.answers()));
        });
        return figures;
    }

    private static Counted.Gap gap(String deed, Gap gap) {
        int chance = Math.max(1, (int) Math.ceil(100 * gap.chance().among()));
        return new Counted.Gap(deed, gap.cell().of(), gap.difference().points() > 0, chance);
    }

    private Tally tally(Shown shown, Cell cell) {
        var tallies = items.getOrDefault(shown.sheet().item(), Bins.of(1)).tallies(lattice, cell::equals);
        return tallies.getOrDefault(cell, Tally.none(1));
    }
}
