package dev.kith.indicators;

import dev.kith.disclosure.Asked;
import dev.kith.disclosure.Lattice;
import dev.kith.disclosure.Shown;
import dev.kith.disclosure.Tally;
import dev.kith.release.Bins;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Everybody who is counted in a month, put together by what they did and where they count. */
final class Count {

    private static final String DEED = "indicator:";
    private static final String SKILL = "velocity:";

    private final Ballots ballots;

    Count(List<Head> heads, Collection<String> deeds, Lattice lattice, int k) {
        var items = new LinkedHashMap<String, Bins>();
        deeds.forEach(deed ->
                items.put(DEED + deed, counted(heads, 2, head -> head.done().contains(deed) ? 1 : 0)));
        learnt(heads, k)
                .forEach((skill, knowing) -> items.put(
                        SKILL + skill,
                        counted(knowing, Days.COUNT, head -> head.steps().getOrDefault(skill, 0))));
        this.ballots = new Ballots(lattice, k, heads.stream().map(Head::where).toList(), items);
    }

    private static Bins counted(List<Head> heads, int options, ToIntFunction<Head> option) {
        var bins = Bins.of(options);
        heads.forEach(head -> bins.add(head.where(), head.voice(), option.applyAsInt(head)));
        return bins;
    }

    /** Those that enough know something of, and who. */
    private static Map<String, List<Head>> learnt(List<Head> heads, int k) {
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

    boolean isTooSmall() {
        return ballots.isTooSmall();
    }

    Set<String> items() {
        return ballots.items();
    }

    /** What may be shown of each, beside all that was shown before. */
    List<Shown> decide(Asked asked, List<Shown> before) {
        return ballots.decide(asked, before, List.of());
    }

    List<Counted.Figure> deeds(List<Shown> shown) {
        return figures(DEED, shown, Share::of);
    }

    List<Counted.Figure> skills(List<Shown> shown) {
        return figures(SKILL, shown, Days::median);
    }

    List<Counted.Gap> gaps(List<Shown> shown) {
        return of(DEED, shown)
                .flatMap(one -> ballots.gaps(one, name(DEED, one)).stream())
                .toList();
    }

    private List<Counted.Figure> figures(String kind, List<Shown> shown, ToIntFunction<Tally> value) {
        return of(kind, shown)
                .filter(one -> !one.cells().isEmpty())
                .map(one -> new Counted.Figure(name(kind, one), ballots.inCells(one, value)))
                .toList();
    }

    private static Stream<Shown> of(String kind, List<Shown> shown) {
        return shown.stream().filter(one -> one.sheet().item().startsWith(kind));
    }

    private static String name(String kind, Shown shown) {
        return shown.sheet().item().substring(kind.length());
    }
}
