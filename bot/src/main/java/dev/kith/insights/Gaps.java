package dev.kith.insights;

import dev.kith.disclosure.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds cells that differ from the rest. They come in the order of the lattice, never by how good or bad they are, and no cell
 * is the people of one manager: a gap says that something is to be asked, not who is to blame.
 */
public final class Gaps {

    /** What no cell is made of here. */
    private static final String LEADER = "manager";

    private Gaps() {}

    /**
     * Every cell beside the rest. All cells are one family, for they overlap: in at most 5 of 100 rounds in which membership
     * says nothing is any of them found.
     *
     * @param shown what a release shows of one question; without the organisation's figure there is no rest
     */
    public static List<Gap> of(Map<Cell, Figure> shown) {
        var differences = List.copyOf(differences(shown).entrySet());
        var chances = Chance.among(
                differences.stream().map(one -> chance(one.getValue())).toList());
        return IntStream.range(0, differences.size())
                .mapToObj(i ->
                        new Gap(differences.get(i).getKey(), differences.get(i).getValue(), chances.get(i)))
                .toList();
    }

    /** Those of {@link #of} that are worth a word. */
    public static List<Gap> found(Map<Cell, Figure> shown) {
        return of(shown).stream().filter(Gap::isFound).toList();
    }

    /** One cell beside the rest; empty where the release does not show both. */
    static Optional<Difference> between(Map<Cell, Figure> shown, Cell cell) {
        return Optional.ofNullable(differences(shown).get(cell));
    }

    private static TreeMap<Cell, Difference> differences(Map<Cell, Figure> shown) {
        return Optional.ofNullable(shown.get(Cell.ORGANISATION)).stream()
                .flatMap(all -> shown.entrySet().stream()
                        .filter(one ->
                                one.getKey().depth() > 0 && !one.getKey().of().containsKey(LEADER))
                        .filter(one ->
                                one.getValue().answered() > 0 && one.getValue().answered() < all.answered())
                        .map(one -> Map.entry(one.getKey(), new Difference(one.getValue(), all.minus(one.getValue())))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static double chance(Difference difference) {
        var cell = difference.cell().tally();
        return Permutation.chance(cell.plus(difference.rest().tally()), cell);
    }
}
