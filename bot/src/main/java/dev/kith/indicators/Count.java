package dev.kith.indicators;

import dev.kith.disclosure.Asked;
import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Disclosure;
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

/** Everybody who is counted in a month, put together by what they did and where they count. */
final class Count {

    private static final String DEED = "indicator:";
    private static final String SKILL = "velocity:";

    private final Lattice lattice;
    private final int k;
    private final Map<Cell, Integer> sizes;
    private final Map<String, Bins> items = new LinkedHashMap<>();

    Count(List<Head> heads, Collection<String> deeds, Lattice lattice, int k) {
        this.lattice = lattice;
        this.k = k;
        this.sizes = lattice.sizes(heads.stream().map(Head::where).toList());
        deeds.forEach(deed ->
                items.put(DEED + deed, counted(heads, 2, head -> head.done().contains(deed) ? 1 : 0)));
        learnt(heads)
                .forEach((skill, knowing) -> items.put(
                        SKILL + skill,
                        counted(knowing, Days.COUNT, head -> head.steps().getOrDefault(skill, 0))));
    }

    private static Bins counted(List<Head> heads, int options, ToIntFunction<Head> option) {
        var bins = Bins.of(options);
        heads.forEach(head -> bins.add(head.where(), head.voice(), option.applyAsInt(head)));
        return bins;
    }

    /** Those that enough know something of, and who. */
    private Map<String, List<Head>> learnt(List<Head> heads) {
        var skills = new TreeMap<String, List<Head>>();
        heads.stream()
                .flatMap(head -> head.steps().keySet().stream())
                .distinct()
                .forEach(skill -> skills.put(
                        skill,
                        heads.stream()
                                .filter(head -> head.steps().containsKey(skill))
                                .toList()));
        skills.values().removeIf(knowing -> knowing.size() < k);
        return skills;
    }

    /** Whether there are so few that nothing could ever be shown. */
    boolean isTooSmall() {
        return sizes.getOrDefault(Cell.ORGANISATION, 0) < 2 * k;
    }

    Set<String> items() {
        return items.keySet();
    }

    /** What may be shown of each, beside all that was shown before. */
    List<Shown> decide(Asked asked, List<Shown> before) {
        return items.entrySet().stream()
                .map(one -> decide(one.getKey(), one.getValue(), asked, before))
                .toList();
    }

    private Shown decide(String item, Bins bins, Asked asked, List<Shown> before) {
        Predicate<Cell> isLarge = cell -> sizes.getOrDefault(cell, 0) >= k;
        var sheet = new Sheet(item, asked, bins.groups(lattice, isLarge));
        return Disclosure.decide(new Proposal(sheet, bins.tallies(lattice, isLarge), k, before));
    }

    List<Counted.Figure> deeds(List<Shown> shown) {
        return figures(DEED, shown, Share::of);
    }

    List<Counted.Figure> skills(List<Shown> shown) {
        return figures(SKILL, shown, Days::median);
    }

    /** Found among the figures that are shown, as exactly as they were counted; told is only that they are there. */
    List<Counted.Gap> gaps(List<Shown> shown) {
        return shown.stream()
                .filter(one -> one.sheet().item().startsWith(DEED))
                .flatMap(one -> Gaps.found(tallies(one)).stream()
                        .map(gap -> gap(one.sheet().item().substring(DEED.length()), gap)))
                .toList();
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

    private List<Counted.Figure> figures(String kind, List<Shown> shown, ToIntFunction<Tally> value) {
        return shown.stream()
                .filter(one ->
                        one.sheet().item().startsWith(kind) && !one.cells().isEmpty())
                .map(one -> new Counted.Figure(
                        one.sheet().item().substring(kind.length()),
                        one.cells().stream()
                                .sorted()
                                .map(cell -> new Counted.InCell(cell.of(), value.applyAsInt(tally(one, cell))))
                                .toList()))
                .toList();
    }

    private Tally tally(Shown shown, Cell cell) {
        var tallies = items.getOrDefault(shown.sheet().item(), Bins.of(1)).tallies(lattice, cell::equals);
        return tallies.getOrDefault(cell, Tally.none(1));
    }
}
