package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can be read off one release: its cells, and what is left of a cell when all its shown parts are taken away. */
final class Page {

    private static final Tally NONE = new Tally(List.of());

    private final Released released;
    private final Map<Cell, Figure> cells = new LinkedHashMap<>();
    private final List<Figure> figures;
    private final TreeMap<Integer, List<Figure>> bySize = new TreeMap<>();

    Page(Released released) {
        this.released = released;
        var voices = new HashMap<Cell, List<Long>>();
        for (Group group : released.sheet().groups()) {
            for (Cell cell : group.cells()) {
                var all = voices.computeIfAbsent(cell, key -> new ArrayList<>());
                Arrays.stream(group.voices()).forEach(all::add);
            }
        }
        var byName = new TreeMap<String, Cell>();
        released.tallies().keySet().forEach(cell -> byName.put(cell.depth() + cell.toString(), cell));
        byName.values().forEach(cell -> {
            long[] of = ascending(voices.getOrDefault(cell, List.of()));
            cells.put(
                    cell, new Figure(released.name(cell), of, released.tallies().getOrDefault(cell, NONE)));
        });
        released.shown().cells().forEach(this::cell);
        figures = figures(released.shown().cells());
        figures.forEach(figure ->
                bySize.computeIfAbsent(figure.size(), key -> new ArrayList<>()).add(figure));
    }

    private static long[] ascending(Collection<Long> voices) {
        return voices.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    Released released() {
        return released;
    }

    Figure cell(Cell cell) {
        var figure = cells.get(cell);
        if (figure == null) {
            throw new IllegalArgumentException("shown without a tally: " + released.name(cell));
        }
        return figure;
    }

    List<Figure> shown() {
        return cells.keySet().stream()
                .filter(released.shown().cells()::contains)
                .map(this::cell)
                .toList();
    }

    /** Cells with k answers that were kept back, whatever for. */
    List<Cell> hidden() {
        return cells.keySet().stream()
                .filter(cell -> cell(cell).size() >= released.k())
                .filter(cell -> !released.shown().cells().contains(cell))
                .toList();
    }

    /** The shown cells and what is left of them. */
    List<Figure> figures() {
        return figures;
    }

    /** Those that could differ from one of this size by fewer than k. */
    List<Figure> near(int size, int k) {
        return bySize.subMap(size - k + 1, true, size + k - 1, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What could be read off besides if this cell were shown too. */
    List<Figure> with(Cell cell) {
        var shown = new HashSet<>(released.shown().cells());
        shown.add(cell);
        var more = new ArrayList<>(figures(cell, shown));
        cells.keySet().stream()
                .filter(whole -> shown.contains(whole) && isPart(cell, whole))
                .forEach(whole -> more.addAll(figures(whole, shown)));
        more.removeIf(figure ->
                near(figure.size(), 1).stream().anyMatch(known -> known.name().equals(figure.name())));
        return more;
    }

    /** These cells, and what is left of each when its parts among them are taken away, attribute by attribute. */
    private List<Figure> figures(Set<Cell> shown) {
        return cells.keySet().stream()
                .filter(shown::contains)
                .flatMap(cell -> figures(cell, shown).stream())
                .toList();
    }

    private List<Figure> figures(Cell cell, Set<Cell> shown) {
        var figures = new ArrayList<>(List.of(cell(cell)));
        partsByAttribute(cell, shown).forEach((attribute, parts) -> {
            var rest = rest(cell, attribute, parts);
            if (rest.size() > 0) {
                figures.add(rest);
            }
        });
        return figures;
    }

    private static boolean isPart(Cell cell, Cell whole) {
        return cell.depth() == whole.depth() + 1
                && cell.of().entrySet().containsAll(whole.of().entrySet());
    }

    private static Map<String, List<Cell>> partsByAttribute(Cell whole, Set<Cell> shown) {
        var parts = new TreeMap<String, List<Cell>>();
        for (Cell cell : shown) {
            if (isPart(cell, whole)) {
                var more = new HashSet<>(cell.of().keySet());
                more.removeAll(whole.of().keySet());
                parts.computeIfAbsent(more.iterator().next(), key -> new ArrayList<>())
                        .add(cell);
            }
        }
        return parts;
    }

    private Figure rest(Cell whole, String attribute, List<Cell> parts) {
        var voices = new HashSet<Long>();
        Arrays.stream(cell(whole).voices()).forEach(voices::add);
        var counts = new ArrayList<>(cell(whole).tally().counts());
        for (Cell part : parts) {
            Arrays.stream(cell(part).voices()).forEach(voices::remove);
            var less = cell(part).tally().counts();
            for (int option = 0; option < counts.size(); option++) {
                counts.set(option, counts.get(option) - less.get(option));
            }
        }
        String name = "rest of " + released.name(whole) + " over " + attribute;
        return new Figure(name, ascending(voices), new Tally(counts));
    }
}
