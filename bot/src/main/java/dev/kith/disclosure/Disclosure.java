package dev.kith.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Decides which cells of a release are shown: as many as the rule lets be, the larger groups before the smaller.
 *
 * <p>Of no fewer than k answers; nothing that follows from all that is shown of the same answers, by adding and subtracting any
 * number of figures, speaks of 1 to k − 1 respondents (of 1 to 2k − 1, and at least of 9, where some of those answers were shown before: the few who
 * came in between might all have said the same); nothing is the same as in another round but for 1 to k − 1 respondents; and
 * nothing below 2k, or 10, is unanimous. What is held back for one of the last two reasons does not follow from what is shown, now or later.
 */
public final class Disclosure {

    private static final int MANY_ALIKE = 10;

    private final Proposal proposal;
    private final Map<Cell, Integer> sizes;
    private final Map<Cell, long[]> voices = new HashMap<>();
    private final Nesting nesting;
    private final List<Known> known;

    private Disclosure(Proposal proposal) {
        this.proposal = proposal;
        var asked = proposal.sheet().asked();
        var ofItem = proposal.ledger().stream()
                .filter(shown -> shown.sheet().item().equals(proposal.sheet().item()))
                .toList();
        this.sizes = proposal.sheet().sizes();
        this.nesting = new Nesting(ofItem.stream()
                .filter(shown -> !shown.sheet().asked().isOneWith(asked))
                .toList());
        this.known = Known.of(
                proposal,
                ofItem.stream()
                        .filter(shown -> shown.sheet().asked().isOneWith(asked))
                        .toList());
    }

    /**
     * How many have to say the same before that may be shown: 2k, and never fewer than {@value #MANY_ALIKE}, for with a small k
     * the few who came in between two looks often do.
     */
    static int alike(int k) {
        return Math.max(2 * k, MANY_ALIKE);
    }

    /** As many cells as the rule lets be shown. */
    public static Set<Cell> shown(Proposal proposal) {
        return decide(proposal).cells();
    }

    /** The same, with what is held back: so it is written into the ledger. */
    public static Shown decide(Proposal proposal) {
        return new Disclosure(proposal).decide();
    }

    /**
     * What would leave a remainder that cannot be shown is held back as well, until nothing is left of that kind; so is what is not
     * shown, and follows, and would leave one.
     */
    private Shown decide() {
        var large = candidates();
        var heldBack = new TreeSet<>(large.stream().filter(this::isHeldBack).toList());
        while (true) {
            var now = known.stream().map(one -> one.copy(heldBack)).toList();
            var shown = greedily(large, heldBack, now);
            var unfit = unfit(shown).or(() -> unfitThatFollows(large, shown, now));
            if (unfit.isEmpty()) {
                large.stream().filter(cell -> isUnfit(cell, shown)).forEach(heldBack::add);
                return new Shown(proposal.sheet(), shown, heldBack, proposal.k());
            }
            heldBack.add(unfit.get());
        }
    }

    private static Set<Cell> greedily(List<Cell> large, Set<Cell> heldBack, List<Known> now) {
        var shown = new TreeSet<Cell>();
        for (Cell cell : large) {
            if (!heldBack.contains(cell) && now.stream().allMatch(one -> one.bears(cell))) {
                now.forEach(one -> one.add(cell));
                shown.add(cell);
            }
        }
        return shown;
    }

    /** What followed before cannot be held back any more. */
    private Optional<Cell> unfitThatFollows(List<Cell> large, Set<Cell> shown, List<Known> now) {
        return large.stream()
                .filter(cell -> !shown.contains(cell))
                .filter(cell -> IntStream.range(0, now.size())
                        .anyMatch(part ->
                                now.get(part).follows(cell) && !known.get(part).follows(cell)))
                .filter(cell -> isUnfit(cell, shown))
                .findFirst();
    }

    /** Whether it is not shown, and would leave what cannot be shown, whatever it is not shown for. */
    private boolean isUnfit(Cell cell, Set<Cell> shown) {
        return !shown.contains(cell) && Remainder.of(shown, cell).stream().anyMatch(this::isUnfit);
    }

    /** Those with enough answers: groups that are alike in fewer things first, of those the larger first. */
    private List<Cell> candidates() {
        return proposal.tallies().entrySet().stream()
                .filter(one -> one.getValue().answers() >= proposal.k())
                .map(Map.Entry::getKey)
                .filter(sizes::containsKey)
                .sorted(Comparator.comparing(Cell::depth)
                        .thenComparing(this::answers, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int answers(Cell cell) {
        return tally(cell).answers();
    }

    private Tally tally(Cell cell) {
        return Optional.ofNullable(proposal.tallies().get(cell))
                .orElseThrow(() -> new IllegalArgumentException("no answers of a cell that could be shown: " + cell));
    }

    private boolean isHeldBack(Cell cell) {
        return isUnanimous(tally(cell)) || isTooClose(Remainder.whole(cell));
    }

    private boolean isUnanimous(Tally tally) {
        return tally.answers() > 0 && tally.answers() < alike(proposal.k()) && tally.isUnanimous();
    }

    /** The smallest part of whatever leaves a remainder that could not be shown itself. */
    private Optional<Cell> unfit(Set<Cell> shown) {
        return Remainder.of(shown).stream()
                .filter(this::isUnfit)
                .findFirst()
                .flatMap(remainder -> remainder.parts().stream()
                        .min(Comparator.comparing(this::answers).thenComparing(Comparator.naturalOrder())));
    }

    private boolean isUnfit(Remainder remainder) {
        var left = remainder.tally(proposal.tallies());
        return left.answers() > 0 && (isUnanimous(left) || isTooClose(remainder));
    }

    private boolean isTooClose(Remainder remainder) {
        return nesting.isTooClose(remainder.size(sizes), () -> remainder.voices(this::voices), proposal.k());
    }

    private long[] voices(Cell cell) {
        return voices.computeIfAbsent(cell, proposal.sheet()::voices);
    }
}
