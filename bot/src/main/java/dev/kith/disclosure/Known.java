package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All that is known of answers to one question that count as the same, one with each other: what was shown of them before, what is
 * shown now, and what must not follow from it.
 */
final class Known {

    private final Map<Cell, long[]> figures;
    private final Span span;

    /** What is new in each: without what is known. */
    private final List<long[]> hidden;

    private Known(Map<Cell, long[]> figures, Span span, List<long[]> hidden) {
        this.figures = figures;
        this.span = span;
        this.hidden = hidden;
    }

    /**
     * Before anything is shown now; one for each part of it that belongs together.
     *
     * @param before what was shown before of answers that count as the same as those of the proposal
     */
    static List<Known> of(Proposal proposal, List<Shown> before) {
        var beside = proposal.beside().stream()
                .filter(shown -> shown.sheet().item().equals(proposal.sheet().item()))
                .toList();
        return Together.largest(before).stream()
                .map(part -> of(proposal, part, beside))
                .toList();
    }

    private static Known of(Proposal proposal, List<Shown> before, List<Shown> beside) {
        var same = Stream.concat(before.stream(), beside.stream()).toList();
        var sheets = new ArrayList<>(List.of(proposal.sheet()));
        same.forEach(shown -> sheets.add(shown.sheet()));
        var atoms = Atoms.of(sheets);
        int k = same.stream().mapToInt(Shown::k).reduce(proposal.k(), Math::max);
        int alike = Disclosure.alike(k);
        var span = new Span(atoms.people(), before.isEmpty() ? new Enough(k, alike) : Enough.of(alike));
        var hidden = new ArrayList<long[]>();
        for (int i = 0; i < same.size(); i++) {
            var known = atoms.figures(i + 1);
            sorted(same.get(i).cells()).forEach(cell -> span.know(figure(known, cell)));
            sorted(same.get(i).heldBack()).forEach(cell -> hidden.add(figure(known, cell)));
        }
        var figures = same.isEmpty() ? withAnswers(atoms.figures(0), proposal.tallies()) : atoms.figures(0);
        return new Known(figures, span, hidden.stream().map(span::rest).toList());
    }

    /** Beside what was shown already they are not needed: nothing new of so few follows there, whatever they say. */
    private static Map<Cell, long[]> withAnswers(Map<Cell, long[]> figures, Map<Cell, Tally> tallies) {
        var all = new HashMap<Cell, long[]>();
        figures.forEach((cell, atoms) -> {
            var tally = tallies.get(cell);
            if (tally != null) {
                var answers = tally.counts().stream().mapToLong(Integer::longValue);
                all.put(cell, LongStream.concat(Arrays.stream(atoms), answers).toArray());
            }
        });
        return all;
    }

    private static List<Cell> sorted(Collection<Cell> cells) {
        return cells.stream().sorted().toList();
    }

    /** The same, to go on from; of these cells nothing may follow either. */
    Known copy(Set<Cell> heldBack) {
        var more = new ArrayList<long[]>();
        hidden.forEach(rest -> more.add(rest.clone()));
        heldBack.forEach(cell -> more.add(span.rest(figure(figures, cell))));
        return new Known(figures, span.copy(), more);
    }

    /** Whether the cell can be shown beside what is known, and nothing of few or of what is held back follows. */
    boolean bears(Cell cell) {
        long[] rest = span.rest(figure(figures, cell));
        return !span.tellsOfFew(rest) && hidden.stream().noneMatch(other -> Span.isMultiple(rest, other));
    }

    /** Makes the cell known. */
    void add(Cell cell) {
        long[] rest = span.rest(figure(figures, cell));
        int pivot = span.add(rest);
        if (pivot >= 0) {
            hidden.forEach(other -> Modular.clear(other, rest, pivot));
        }
    }

    /** Whether the cell follows from what is known. */
    boolean follows(Cell cell) {
        return Span.isNothing(span.rest(figure(figures, cell)));
    }

    private static long[] figure(Map<Cell, long[]> figures, Cell cell) {
        return Optional.ofNullable(figures.get(cell))
                .orElseThrow(() -> new IllegalArgumentException("no answers of a cell that could be shown: " + cell));
    }
}
