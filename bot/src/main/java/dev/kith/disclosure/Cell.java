package dev.kith.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A group of the lattice: those who have something in common, such as {@code department: Legal, location: Berlin}.
 *
 * @param of what they have in common, field by field; nothing: the whole organisation that was asked
 */
public record Cell(SortedMap<String, String> of) implements Comparable<Cell> {

    /** Everybody who was asked. */
    public static final Cell ORGANISATION = new Cell(new TreeMap<>());

    public Cell {
        of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
    }

    public static Cell of(Map<String, String> of) {
        return new Cell(new TreeMap<>(of));
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

    /** In how many things its people are alike: 0 for the organisation. */
    public int depth() {
        return of.size();
    }

    /** The organisation first, then what has one thing in common, then two; by name. */
    @Override
    public int compareTo(Cell other) {
        int byDepth = Integer.compare(depth(), other.depth());
        return byDepth != 0 ? byDepth : toString().compareTo(other.toString());
    }

    /** {@code Legal, Berlin}; empty of the organisation. */
    public String words() {
        return String.join(", ", of.values());
    }

    /** {@code department=Legal, location=Berlin}. */
    @Override
    public String toString() {
        return String.join(
                ", ",
                of.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .toList());
    }
}
