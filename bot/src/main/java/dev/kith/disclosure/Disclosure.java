package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which cells of a release are shown: as many as the rule lets be, the larger groups before the smaller.
 *
 * <p>Of no fewer than k answers; nothing that follows from all that is shown of the same answers, by adding and subtracting any
 * number of figures, speaks of 1 to k − 1 respondents; nothing is the same as in another round but for 1 to k − 1 respondents;
 * and nothing below 2k is unanimous. What is held back for one of the last two reasons does not follow from what is shown.
 */
public final class Disclosure {

    private final Proposal proposal;
    private final Map<Cell, long[]> voices;
    private final Nesting nesting;
    private final Map<Cell, long[]> figures;
    private final Span span;

    private Disclosure(Proposal proposal) {
        this.proposal = proposal;
        var asked = proposal.sheet().asked();
        var ofItem = proposal.ledger().stream()
                .filter(shown -> shown.sheet().item().equals(proposal.sheet().item()))
                .toList();
        var same = ofItem.stream()
                .filter(shown -> shown.sheet().asked().isOneWith(asked))
                .toList();
        this.voices = proposal.sheet().voices();
        this.nesting = new Nesting(ofItem.stream()
                .filter(shown -> !shown.sheet().asked().isOneWith(asked))
                .toList());
        var sheets = new ArrayList<>(List.of(proposal.sheet()));
        same.forEach(shown -> sheets.add(shown.sheet()));
        var atoms = Atoms.of(sheets);
        this.figures = atoms.figures(0);
        int k = same.stream().mapToInt(Shown::k).reduce(proposal.k(), Math::max);
        this.span = new Span(atoms.people(), k);
        for (int i = 0; i < same.size(); i++) {
            var known = atoms.figures(i + 1);
            same.get(i).cells().stream().sorted().forEach(cell -> span.add(span.rest(figure(known, cell))));
        }
    }

    /** As many cells as the rule lets be shown. */
    public static Set<Cell> shown(Proposal proposal) {
        return new Disclosure(proposal).decide();
    }

    private Set<Cell> decide() {
        var large = candidates();
        var heldBack = large.stream().filter(this::isHeldBack).toList();
        var hidden = new ArrayList<long[]>();
        heldBack.forEach(cell -> hidden.add(figure(figures, cell)));
        var shown = new TreeSet<Cell>();
        for (Cell cell : large) {
            if (!heldBack.contains(cell) && fits(cell, hidden)) {
                shown.add(cell);
            }
        }
        withholdForRemainders(shown);
        return shown;
    }

    /** Those with enough answers: groups that are alike in fewer things first, of those the larger first. */
    private List<Cell> candidates() {
        return proposal.tallies().entrySet().stream()
                .filter(one -> one.getValue().answers() >= proposal.k())
                .map(Map.Entry::getKey)
                .filter(figures::containsKey)
                .sorted(Comparator.comparing(Cell::depth)
                        .thenComparing(this::answers, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int answers(Cell cell) {
        return Optional.ofNullable(proposal.tallies().get(cell))
                .map(Tally::answers)
                .orElse(0);
    }

    private boolean isHeldBack(Cell cell) {
        return isUnanimous(Optional.ofNullable(proposal.tallies().get(cell)).orElseThrow())
                || nesting.isTooClose(voices.getOrDefault(cell, new long[0]), proposal.k());
    }

    private boolean isUnanimous(Tally tally) {
        return tally.answers() > 0 && tally.answers() < 2 * proposal.k() && tally.isUnanimous();
    }

    /** Shows the cell where nothing speaks against it, also that something held back would follow. */
    private boolean fits(Cell cell, List<long[]> hidden) {
        long[] rest = span.rest(figure(figures, cell));
        if (span.tellsOfFew(rest) || hidden.stream().map(span::rest).anyMatch(other -> Span.isMultiple(rest, other))) {
            return false;
        }
        span.add(rest);
        return true;
    }

    /** Takes the smallest part back of whatever leaves a remainder that could not be shown itself. */
    private void withholdForRemainders(Set<Cell> shown) {
        var worst = unfit(shown);
        while (worst.isPresent()) {
            shown.remove(worst.get());
            worst = unfit(shown);
        }
    }

    private Optional<Cell> unfit(Set<Cell> shown) {
        return Remainder.of(new HashSet<>(shown)).stream()
                .filter(this::isUnfit)
                .findFirst()
                .flatMap(remainder -> remainder.parts().stream()
                        .min(Comparator.comparing(this::answers).thenComparing(Comparator.naturalOrder())));
    }

    private boolean isUnfit(Remainder remainder) {
        long[] left = remainder.voices(voices);
        return left.length > 0
                && (isUnanimous(remainder.tally(proposal.tallies())) || nesting.isTooClose(left, proposal.k()));
    }

    private static long[] figure(Map<Cell, long[]> figures, Cell cell) {
        return Optional.ofNullable(figures.get(cell))
                .orElseThrow(() -> new IllegalArgumentException("nobody answered in a cell that is shown: " + cell));
    }
}
