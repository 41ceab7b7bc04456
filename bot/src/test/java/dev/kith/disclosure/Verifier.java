package dev.kith.disclosure;

import dev.kith.disclosure.Violation.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds what the disclosure rule forbids in all that an organisation was shown. It is exact, knows nothing of how the cells were
 * chosen, and judges the whole history at its end: nothing that was shown can be taken back, so what followed once follows still.
 */
public final class Verifier {

    private final List<Page> pages;
    private final Set<Set<Page>> together;
    private final Map<Set<Page>, Sums> spans = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private Verifier(List<Released> history) {
        this.pages = history.stream().map(Page::new).toList();
        this.together = new OneWithEachOther(pages).largest();
    }

    /** The history of one question. */
    public static List<Violation> violations(List<Released> history) {
        var verifier = new Verifier(history);
        verifier.few();
        verifier.within();
        verifier.between();
        verifier.unanimous();
        verifier.heldBack();
        return verifier.violations;
    }

    /**
     * What the rule leaves open and anybody can calculate: of figures that are one, what one has more than another, where that is
     * below 2k and all of it the same answer.
     */
    public static List<Violation> unanimousDifferences(List<Released> history) {
        var verifier = new Verifier(history);
        verifier.together.forEach(verifier::differences);
        return verifier.violations;
    }

    private void differences(Set<Page> one) {
        var figures = one.stream().flatMap(page -> page.shown().stream()).toList();
        int k = one.stream().mapToInt(page -> page.released().k()).min().orElse(0);
        for (Figure figure : figures) {
            figures.stream()
                    .filter(part -> part.size() < figure.size() && figure.size() - part.size() < 2 * k)
                    .filter(part -> part.isIn(figure) && tooAlike(figure.without(part), k))
                    .forEach(part -> found(Rule.UNANIMOUS, figure.without(part).name()));
        }
    }

    private void found(Rule rule, String words) {
        violations.add(new Violation(rule, words));
    }

    private void few() {
        for (Page page : pages) {
            for (Figure cell : page.shown()) {
                if (cell.size() < page.released().k() || cell.tally().answers() != cell.size()) {
                    found(Rule.FEW, cell.name() + ": " + cell.size() + " voices, " + cell.tally());
                }
            }
        }
    }

    /**
     * Where campaigns have promised different k, those that promised at least so many keep it among themselves: a sum that needs
     * a figure of a campaign that promised 3 may speak of 3.
     */
    private void within() {
        var judged = new HashSet<Set<Page>>();
        for (Set<Page> one : together) {
            var promises = one.stream().map(page -> page.released().k()).collect(Collectors.toSet());
            for (int k : promises) {
                var those =
                        one.stream().filter(page -> page.released().k() >= k).collect(Collectors.toSet());
                if (judged.add(those)) {
                    span(those).narrow(k).ifPresent(words -> found(Rule.WITHIN, words));
                }
            }
        }
    }

    private Sums span(Set<Page> some) {
        return spans.computeIfAbsent(
                some,
                key -> new Sums(pages.stream()
                        .filter(some::contains)
                        .flatMap(page -> page.shown().stream())
                        .toList()));
    }

    private void between() {
        for (int one = 0; one < pages.size(); one++) {
            for (int other = one + 1; other < pages.size(); other++) {
                if (!OneWithEachOther.areOne(pages.get(one), pages.get(other))) {
                    int k = k(pages.get(one), pages.get(other));
                    for (Figure figure : pages.get(one).figures()) {
                        closest(figure, pages.get(other), k).ifPresent(words -> found(Rule.BETWEEN, words));
                    }
                }
            }
        }
    }

    private static int k(Page one, Page other) {
        return Math.min(one.released().k(), other.released().k());
    }

    private static Optional<String> closest(Figure figure, Page others, int k) {
        return others.near(figure.size(), k).stream()
                .filter(other -> tooClose(figure, other, k))
                .findFirst()
                .map(other ->
                        figure.name() + " (" + figure.size() + ") and " + other.name() + " (" + other.size() + ")");
    }

    /** Whether one is in the other and 1 to k − 1 are in that alone. */
    private static boolean tooClose(Figure one, Figure other, int k) {
        int apart = Math.abs(one.size() - other.size());
        var smaller = one.size() < other.size() ? one : other;
        return apart >= 1 && apart < k && smaller.isIn(smaller == one ? other : one);
    }

    private void unanimous() {
        for (Page page : pages) {
            page.figures().stream()
                    .filter(figure -> tooAlike(figure, page.released().k()))
                    .forEach(figure -> found(Rule.UNANIMOUS, figure.name() + ": " + figure.tally()));
        }
    }

    private static boolean tooAlike(Figure figure, int k) {
        long different =
                figure.tally().counts().stream().filter(count -> count != 0).count();
        return figure.size() < 2 * k && different == 1;
    }

    /**
     * Of each cell that the last two rules forbade to show when it was decided, alone or by what it would leave of a larger one.
     */
    private void heldBack() {
        for (Page page : pages) {
            for (Cell cell : page.hidden()) {
                var reason = forbids(page, cell);
                if (reason.isPresent() && follows(page, cell)) {
                    found(Rule.HELD_BACK, page.released().name(cell) + " follows, and is " + reason.get());
                }
            }
        }
    }

    /** Now, and not already from what was shown before: nobody can hold back what is known. */
    private boolean follows(Page page, Cell cell) {
        long[] voices = page.cell(cell).voices();
        return follows(page, voices, some -> some) && !follows(page, voices, some -> before(page, some));
    }

    private boolean follows(Page page, long[] voices, UnaryOperator<Set<Page>> part) {
        return together.stream()
                .filter(some -> some.contains(page))
                .map(part)
                .anyMatch(some -> !some.isEmpty() && span(some).holds(voices));
    }

    private Set<Page> before(Page page, Set<Page> some) {
        return some.stream()
                .filter(one -> pages.indexOf(one) < pages.indexOf(page))
                .collect(Collectors.toSet());
    }

    private Optional<String> forbids(Page page, Cell cell) {
        for (Figure figure : page.with(cell)) {
            if (tooAlike(figure, page.released().k())) {
                return Optional.of("unanimous: " + figure.name());
            }
            for (Page other : pages.subList(0, pages.indexOf(page))) {
                var close = OneWithEachOther.areOne(page, other)
                        ? Optional.<String>empty()
                        : closest(figure, other, k(page, other));
                if (close.isPresent()) {
                    return close.map(words -> "too close: " + words);
                }
            }
        }
        return Optional.empty();
    }
}
