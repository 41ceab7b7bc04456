package dev.kith.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A group of the lattice: those who have something in common, such as {@code department: Legal, location: Berlin}. */
public final class Cell implements Comparable<Cell> {

    /** Everybody who was asked. */
    public static final Cell ORGANISATION = new Cell(new TreeMap<>());

    private final SortedMap<String, String> of;

    /** Both are asked for so often that they are kept. */
    private final String text;

    private final int hash;

    private Cell(SortedMap<String, String> of) {
        this.of = Collections.unmodifiableSortedMap(of);
        this.text = of.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(", "));
        this.hash = of.hashCode();
    }

    /** {@code of}: what they have in common, field by field; nothing: the whole organisation that was asked. */
    public static Cell of(Map<String, String> of) {
        return new Cell(new TreeMap<>(of));
    }

    public SortedMap<String, String> of() {
        return of;
    }

    /** The groups that hold this one and have one thing less in common; none of the organisation. */
    public List<Cell> parents() {
        return of.keySet().stream().map(this::without).toList();
    }

    private Cell without(String field) {
        var less = new TreeMap<>(of);
        less.remove(field);
        return new Cell(less);
    }

    /** Whether one holds the other and has one thing less in common, or they have in common that something alone parts them. */
    boolean isNear(Cell other) {
        return parents().contains(other)
                || other.parents().contains(this)
                || !Collections.disjoint(parents(), other.parents());
    }

    /** In how many things its people are alike: 0 for the organisation. */
    public int depth() {
        return of.size();
    }

    /** The organisation first, then what has one thing in common, then two; by name. */
    @Override
    public int compareTo(Cell other) {
        int byDepth = Integer.compare(depth(), other.depth());
        return byDepth != 0 ? byDepth : text.compareTo(other.text);
    }

    /** {@code Legal, Berlin}; empty of the organisation. */
    public String words() {
        return String.join(", ", of.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && hash == cell.hash && of.equals(cell.of);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@code department=Legal, location=Berlin}. */
    @Override
    public String toString() {
        return text;
    }
}
