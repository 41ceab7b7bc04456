package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that follows from figures that are known, by adding and subtracting them any number of times: the linear span of their
 * vectors, which say for each atom (the people who are in the same figures) how often it counts, and may say behind that how often each
 * answer was given. It answers whether one more
 * figure would make something follow that speaks of too few people.
 *
 * <p>Reckoned modulo a prime: what vanishes over the whole numbers vanishes there, too, so that nothing that tells of few is
 * missed; at worst a figure that would do no harm is refused.
 */
final class Span {

    private final int[] people;
    private final Enough enough;

    /** Each with the atom, of enough people, that it alone holds among those after it. */
    private final List<Row> firm = new ArrayList<>();

    /** Those that follow and speak of none but small atoms: enough of them together. */
    private final List<Row> faint = new ArrayList<>();

    /** Whether something that speaks of few follows already: from figures that do not all belong together, or by a larger k. */
    private boolean isNarrow;

    /**
     * Of nothing.
     *
     * @param people how many are in each atom
     * @param enough the fewest that anything may speak of
     */
    Span(int[] people, Enough enough) {
        this.people = people.clone();
        this.enough = enough;
    }

    private record Row(long[] of, int pivot) {}

    /** The same, to go on from. */
    Span copy() {
        var copy = new Span(people, enough);
        copy.firm.addAll(firm);
        copy.faint.addAll(faint);
        copy.isNarrow = isNarrow;
        return copy;
    }

    /** Makes a figure known that was shown before, whatever follows from it. */
    void know(long[] figure) {
        long[] rest = rest(figure);
        isNarrow = isNarrow || tellsOfFew(rest);
        add(rest);
    }

    /** What is new in a figure: zero everywhere where it follows already. */
    long[] rest(long[] figure) {
        long[] rest = figure.clone();
        firm.forEach(row -> Modular.clear(rest, row.of(), row.pivot()));
        faint.forEach(row -> Modular.clear(rest, row.of(), row.pivot()));
        return rest;
    }

    static boolean isNothing(long[] rest) {
        return Modular.first(rest) < 0;
    }

    /** Whether two figures that are both new are new by the same: then either makes the other follow. */
    static boolean isMultiple(long[] rest, long[] other) {
        int pivot = Modular.first(rest);
        if (pivot < 0 || other[pivot] == 0) {
            return false;
        }
        long[] left = other.clone();
        Modular.clear(left, rest, pivot);
        return isNothing(left);
    }

    /**
     * Whether something that speaks of too few would follow if the figure that {@code rest} is new in were known. Where such things
     * follow already, what is new in nothing may make them follow of figures that belong together, and is refused.
     */
    boolean tellsOfFew(long[] rest) {
        if (isNothing(rest)) {
            return isNarrow;
        }
        if (big(rest) >= 0) {
            return false;
        }
        var columns = columns(rest);
        var others = faint.stream().map(row -> only(row.of(), columns)).toList();
        return new Fewest(IntStream.of(columns).map(atom -> people[atom]).toArray(), enough)
                .isIn(only(rest, columns), others);
    }

    /** The atoms that it, or anything faint, speaks of. */
    private int[] columns(long[] rest) {
        return IntStream.range(0, people.length)
                .filter(atom -> rest[atom] != 0 || faint.stream().anyMatch(row -> row.of()[atom] != 0))
                .toArray();
    }

    /** These atoms, and all of the answers. */
    private long[] only(long[] row, int[] columns) {
        return IntStream.concat(IntStream.of(columns), IntStream.range(people.length, row.length))
                .mapToLong(at -> row[at])
                .toArray();
    }

    /** Makes a figure known; answers the atom that nothing new has anything of any more, below zero where it was known. */
    int add(long[] rest) {
        int big = big(rest);
        int pivot = big >= 0 ? big : Modular.first(rest);
        if (pivot >= 0) {
            (big >= 0 ? firm : faint).add(new Row(rest, pivot));
        }
        return pivot;
    }

    /** The first atom, of enough people, that the row counts; below zero where there is none. */
    private int big(long[] row) {
        for (int atom = 0; atom < people.length; atom++) {
            if (row[atom] != 0 && people[atom] >= enough.alike()) {
                return atom;
            }
        }
        return -1;
    }
}
